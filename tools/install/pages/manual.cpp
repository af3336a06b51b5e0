// The manual: pages in man(7), which groff and mandoc both read.

#include <algorithm>
#include <array>
#include <sstream>

#include <fmt/format.h>

#include "pages.hpp"

namespace tenet::pages {
namespace {

/// A character beyond ASCII as groff writes it, so that no page depends on an encoding. Help is valid UTF-8.
std::string beyond_ascii(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  std::uint32_t code = lead & (0x3FU >> more);
  for (std::size_t i = 1; i <= more; ++i) code = code << 6U | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  at += more;
  return fmt::format("\\[u{:04X}]", code);
}

/// Text that means nothing to roff: hyphens are those of commands, a line never begins with a request.
std::string plain(std::string_view text) {
  std::string out = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) >= 0x80)
      out += beyond_ascii(text, at);
    else if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else if (c == '\'')
      out += "\\(aq";
    else if (c == '~')
      out += "\\(ti";
    else if (c == '^')
      out += "\\(ha";
    else if (c == '`')
      out += "\\(ga";
    else
      out += c;
  }
  return out;
}

std::string bold(const std::string& text) {
  return "\\fB" + plain(text) + "\\fR";
}
std::string italic(const std::string& text) {
  return "\\fI" + plain(text) + "\\fR";
}

std::string section(const std::string& title) {
  return ".SH " + title + "\n";
}

std::string words_of(const Command& command) {
  return joined(command.path, " ");
}

/// "tenet-check(1)".
std::string reference(const Command& command) {
  return ".BR " + plain(page_name(command)) + " (1)";
}

std::string shown(const Argument& argument) {
  const std::string name = italic(argument.name) + (argument.repeated ? " ..." : "");
  return argument.required ? name : "[" + name + "]";
}

std::string synopsis(const Command& command) {
  std::string text = bold(words_of(command));
  if (!command.options.empty()) text += " [" + italic("OPTION") + " ...]";
  for (const Argument& argument : command.arguments) text += " " + shown(argument);
  if (!command.commands.empty()) text += " " + italic("COMMAND") + " [" + italic("ARGUMENT") + " ...]";
  return section("SYNOPSIS") + text + "\n";
}

std::string names_of(const Option& option) {
  std::string text;
  for (const std::string& name : option.names) text += (text.empty() ? "" : ", ") + bold(name);
  return option.type.empty() ? text : text + " " + italic(option.type);
}

std::string description_of(const Option& option) {
  std::string text = plain(option.description) + ".";
  if (option.repeatable) text += " May be given several times.";
  if (!option.standard.empty()) text += " Unless given: " + bold(option.standard) + ".";
  return text;
}

std::string options(const Command& command) {
  std::string text = section("OPTIONS");
  for (const Option& option : command.options) text += ".TP\n" + names_of(option) + "\n" + description_of(option) + "\n";
  return text;
}

std::string arguments(const Command& command) {
  if (command.arguments.empty()) return "";
  std::string text = section("ARGUMENTS");
  for (const Argument& argument : command.arguments) text += ".TP\n" + italic(argument.name) + "\n" + plain(argument.description) + ".\n";
  return text;
}

std::string commands(const Command& command) {
  if (command.commands.empty()) return "";
  std::string text = section("COMMANDS");
  for (const Command& below : command.commands) text += ".TP\n" + reference(below) + "\n" + plain(below.description) + ".\n";
  return text;
}

/// Paragraphs as they stand, lines that are set in as they are.
std::string prose(const std::vector<std::string>& lines) {
  std::string text;
  enum class Block : std::uint8_t { none, paragraph, literal } block = Block::none;
  const auto end = [&] {
    if (block == Block::literal) text += ".fi\n.RE\n";
    block = Block::none;
  };
  for (const std::string& line : lines) {
    if (line.empty()) {
      end();
      continue;
    }
    const Block now = line.starts_with(' ') ? Block::literal : Block::paragraph;
    if (now != block) {
      end();
      text += now == Block::literal ? ".PP\n.RS 2\n.nf\n" : ".PP\n";
      block = now;
    }
    text += plain(now == Block::literal ? line.substr(2) : line) + "\n";
  }
  end();
  return text;
}

struct Footer {
  std::vector<std::string> description, examples;
};

/// Examples are the lines that are set in below that word.
Footer parts_of(const std::string& footer) {
  Footer parts;
  std::istringstream lines(footer);
  bool examples = false;
  for (std::string line; std::getline(lines, line);) {
    if (line == "Example:" || line == "Examples:") {
      examples = true;
      continue;
    }
    if (!line.starts_with(' ') && !line.empty()) examples = false;
    (examples ? parts.examples : parts.description).push_back(line);
  }
  return parts;
}

std::string without_first_paragraph_mark(const std::string& text) {
  return text.starts_with(".PP\n") ? text.substr(4) : text;
}

struct Row {
  const char* name;
  const char* meaning;
};

constexpr std::array kEnvironment = {
    Row{"TENET_RULES", "The folder of packs in place of the shipped one."},
    Row{"TENET_LOCAL_RULES", "The folder of your own rules in place of the one named below; empty: none."},
    Row{"TENET_PLUGINS", "The folder of plugins in place of the installed one; empty: none."},
    Row{"XDG_CONFIG_HOME", "Where the settings of programs lie; ~/.config unless set."},
    Row{"NO_COLOR", "No colours, whatever it is set to."},
};
constexpr std::array kFiles = {
    Row{"~/.config/tenet/rules/",
        "Your own rules, which take part in every run; those of a folder beside the documents only when it is named."},
};

template <std::size_t N>
std::string table(const std::string& title, const std::array<Row, N>& rows) {
  std::string text = section(title);
  for (const Row& row : rows) text += ".TP\n" + bold(row.name) + "\n" + plain(row.meaning) + "\n";
  return text;
}

/// The program's own page says what holds for every command.
std::string whole(const Command& program) {
  constexpr std::string_view kBegins = "Exit status: ";
  const std::size_t at = program.footer.find(kBegins);
  std::string statuses = at == std::string::npos ? "" : program.footer.substr(at + kBegins.size());
  std::replace(statuses.begin(), statuses.end(), '\n', ' ');
  return section("DESCRIPTION") + plain(program.description) + "\n" + commands(program) + options(program) + section("EXIT STATUS") +
         plain(statuses) + " The largest applies.\n" + table("ENVIRONMENT", kEnvironment) + table("FILES", kFiles);
}

std::string one(const Command& command) {
  const Footer footer = parts_of(command.footer);
  std::string text = section("DESCRIPTION") + plain(command.description) + ".\n" + prose(footer.description);
  text += commands(command) + arguments(command) + options(command);
  if (!footer.examples.empty()) text += section("EXAMPLES") + without_first_paragraph_mark(prose(footer.examples));
  return text;
}

/// Pages beside this one: the group that it belongs to, and the program.
std::string see_also(const Command& command, const Command& program) {
  std::vector<std::string> pages;
  if (command.path.size() > 2) {
    const auto group = std::find_if(program.commands.begin(), program.commands.end(),
                                    [&](const Command& each) { return each.path.back() == command.path[1]; });
    if (group != program.commands.end()) pages.push_back(reference(*group));
  }
  if (command.path.size() > 1) pages.push_back(reference(program));
  return pages.empty() ? "" : section("SEE ALSO") + joined(pages, " ,\n") + "\n";
}

}  // namespace

std::string page_name(const Command& command) {
  return joined(command.path, "-");
}

std::string manual(const Command& command, const Command& program, const Release& release) {
  std::string title = page_name(command);
  std::transform(title.begin(), title.end(), title.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  const bool is_program = command.path.size() == 1;
  const std::string summary = is_program ? "check housing documents against published building blocks" : command.description;
  return ".\\\" Made by tools/install/pages from the options of the program.\n.TH " + plain(title) + " 1 " + release.day + " \"Tenet " +
         release.version + "\" \"User Commands\"\n" + section("NAME") + plain(page_name(command)) + " \\- " + plain(summary) + "\n" +
         synopsis(command) + (is_program ? whole(program) : one(command)) + see_also(command, program);
}

}  // namespace tenet::pages
