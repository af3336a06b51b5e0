#include "script/recovery.hpp"

#include <algorithm>
#include <charconv>

#include "base/ascii.hpp"
#include "ruleset/ruleset.hpp"
#include "script/caret.hpp"

namespace tenet::script {
namespace {

bool is_name_character(char c) {
  return base::is_alnum(c) || c == '_';
}

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_name_character(text[end])) ++end;
  return text.substr(at, end - at);
}

// --- pieces of a file ----------------------------------------------------------------------------------------------------

struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  int line = 1;
  std::optional<FormId> form;
};

/// What begins in the first column and opens a piece of its own: a form, or code of the file's own.
struct Opening {
  bool opens = false;
  std::optional<FormId> form;
};

Opening opening_of(std::string_view line) {
  const std::string_view word = word_at(line, 0);
  if (word == "local" || word == "function") return {true, std::nullopt};
  const auto& forms = form_table();
  const auto form = std::find_if(forms.begin(), forms.end(), [&](const FormRow& row) { return row.name == word; });
  if (form == forms.end()) return {};
  const std::size_t next = line.find_first_not_of(" \t\r", word.size());
  // "block = ..." would be code; a brace, a quote of any kind or nothing yet is a form.
  const bool is_form = next == std::string_view::npos || std::string_view("{(\"'[").find(line[next]) != std::string_view::npos ||
                       static_cast<unsigned char>(line[next]) >= 0x80U || is_name_character(line[next]);
  return {is_form, is_form ? std::optional(form->id) : std::nullopt};
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces = {Piece{}};
  int number = 1;
  for (std::size_t at = 0; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (const Opening opening = opening_of(text.substr(at, end - at)); opening.opens) {
      pieces.back().end = at;
      pieces.push_back({at, 0, number, opening.form});
    }
    at = end + 1;
  }
  pieces.back().end = text.size();
  return pieces;
}

int last_line_of(std::string_view text, const Piece& piece) {
  const std::string_view written = base::trim_right(text.substr(piece.begin, piece.end - piece.begin));
  return piece.line + static_cast<int>(std::count(written.begin(), written.end(), '\n'));
}

/// The piece alone, on its own lines.
std::string alone(std::string_view text, const Piece& piece) {
  return std::string(static_cast<std::size_t>(piece.line - 1), '\n') + std::string(text.substr(piece.begin, piece.end - piece.begin));
}

/// The first text in straight or curly quotes behind `field =`, or behind the form's name where `field` is empty.
std::string quoted_after(std::string_view piece, std::string_view field) {
  constexpr std::string_view kQuotes[] = {"\"", "'", "\u201C", "\u201D", "\u2018", "\u2019"};
  std::size_t at = field.empty() ? word_at(piece, 0).size() : std::string_view::npos;
  for (std::size_t found = piece.find(field); !field.empty() && found != std::string_view::npos; found = piece.find(field, found + 1)) {
    const bool whole = (found == 0 || !is_name_character(piece[found - 1])) && word_at(piece, found) == field;
    const std::size_t equals = piece.find_first_not_of(" \t", found + field.size());
    if (!whole || equals == std::string_view::npos || piece[equals] != '=') continue;
    at = equals + 1;
    break;
  }
  if (at == std::string_view::npos) return "";
  at = std::min(piece.find_first_not_of(" \t", at), piece.size());
  for (const std::string_view quote : kQuotes) {
    if (!piece.substr(at).starts_with(quote)) continue;
    const std::size_t begin = at + quote.size();
    std::size_t end = begin;
    // Whatever ends it, a name holds no quote, comma or line break.
    while (end < piece.size() && std::string_view("\"'\n,}").find(piece[end]) == std::string_view::npos &&
           !piece.substr(end).starts_with("\u201D") && !piece.substr(end).starts_with("\u2019")) {
      ++end;
    }
    return std::string(base::trim(piece.substr(begin, end - begin)));
  }
  return "";
}

std::string label_of(const BrokenForm& broken) {
  if (!broken.form) return "";
  const std::string name(form_row(*broken.form).name);
  return broken.id.empty() ? name + ": " : name + " '" + make_valid_utf8(broken.id.substr(0, 80)) + "': ";
}

// --- Lua's complaints in other words ---------------------------------------------------------------------------------------

/// A sentence and where it points.
struct Reading {
  std::string sentence;
  int line = 0;
  std::size_t column = std::string::npos;  ///< byte of the line
};

/// The token in "... near 'token'"; "<eof>" at the file's end.
std::string near_of(std::string_view message) {
  const std::size_t at = message.rfind(" near ");
  if (at == std::string_view::npos) return "";
  std::string_view token = message.substr(at + 6);
  if (token.size() >= 2 && token.front() == '\'' && token.back() == '\'') token = token.substr(1, token.size() - 2);
  return std::string(token);
}

/// The number behind "at line ", or 0.
int line_named_in(std::string_view message) {
  const std::size_t at = message.find("at line ");
  int line = 0;
  if (at != std::string_view::npos) std::from_chars(message.data() + at + 8, message.data() + message.size(), line);
  return line;
}

/// Where a token stands more than once, the first; Lua does not say which.
std::size_t column_of_token(std::string_view line, std::string_view token) {
  return token == "<eof>" ? std::string::npos : column_of(line, token);
}

std::size_t curly_column(std::string_view line) {
  std::size_t first = std::string::npos;
  for (const std::string_view quote : {"\u201C", "\u201D", "\u2018", "\u2019"}) first = std::min(first, line.find(quote));
  return first;
}

/// Whether what stands between the last '=', '{' or ',' and `column` is words without quotes: title = Mediation is offered.
bool follows_bare_words(std::string_view line, std::size_t column) {
  if (column == std::string::npos || column == 0) return false;
  const std::size_t sign = line.find_last_of("={,", column - 1);
  if (sign == std::string_view::npos || line[sign] != '=') return false;
  const std::string_view words = base::trim(line.substr(sign + 1, column - sign - 1));
  return !words.empty() && base::is_alpha(words.front()) &&
         std::all_of(words.begin(), words.end(), [](char c) { return is_name_character(c) || c == ' '; }) && words != "true" &&
         words != "false" && words != "nil";
}

constexpr std::string_view kCurly = "curly quotes cannot hold a text in a rule file: type straight ones (\")";
constexpr std::string_view kBraceTooMany = "there is one '}' too many, or a '{' is missing before it";
constexpr std::string_view kQuoteText = "a text must stand in quotation marks: \"...\"";

/// The innermost '{' that is still open at the end of lines `first` to `last`; none where the count comes out.
std::optional<Reading> unclosed_brace(const Source& source, int first, int last) {
  std::vector<std::pair<int, std::size_t>> open;
  bool long_text = false;
  for (int number = first; number <= last; ++number) {
    const std::string_view line = source.line(number);
    char quote = '\0';
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (long_text) {
        long_text = !line.substr(i).starts_with("]]");
      } else if (quote != '\0') {
        if (line[i] == '\\')
          ++i;
        else if (line[i] == quote)
          quote = '\0';
      } else if (line.substr(i).starts_with("--")) {
        break;
      } else if (line.substr(i).starts_with("[[")) {
        long_text = true;
      } else if (line[i] == '"' || line[i] == '\'') {
        quote = line[i];
      } else if (line[i] == '{') {
        open.emplace_back(number, i);
      } else if (line[i] == '}' && !open.empty()) {
        open.pop_back();
      }
    }
  }
  if (open.empty()) return std::nullopt;
  return Reading{"this '{' is never closed: a '}' is missing", open.back().first, open.back().second};
}

Reading about_open_bracket(const Source& source, int line, std::string_view message, const std::string& token, char open, char close) {
  const int opened = line_named_in(message) > 0 ? line_named_in(message) : line;
  const std::string bracket(1, open);
  if (token == "<eof>") {
    return {"this '" + bracket + "' is never closed: a '" + close + "' is missing", opened, source.line(opened).rfind(open)};
  }
  const std::size_t column = column_of_token(source.line(line), token);
  if (follows_bare_words(source.line(line), column)) return {std::string(kQuoteText), line, column};
  const bool closes = token == ")" || token == "]" || token == "}";
  if (closes) {
    return {"'" + token + "' does not close the '" + bracket + "' of line " + std::to_string(opened) + ": a '" + close +
                "' is missing before it",
            line, column};
  }
  if (token == "=") return {"a name and its '=' do not belong here: is a '}' or a comma missing before it?", line, column};
  return {"a comma is missing before " + (token.size() <= 40 ? "'" + token + "'" : std::string("this")), line, column};
}

/// The first place where the token stands right behind one of `signs`; none where it stands nowhere so.
std::size_t column_behind(std::string_view line, std::string_view token, std::string_view signs) {
  for (std::size_t at = line.find(token); at != std::string_view::npos; at = line.find(token, at + 1)) {
    const std::size_t before = at == 0 ? std::string_view::npos : line.find_last_not_of(' ', at - 1);
    if (before != std::string_view::npos && signs.find(line[before]) != std::string_view::npos) return at;
  }
  return std::string::npos;
}

Reading about_unexpected(const Source& source, int line, const std::string& token) {
  const std::string_view written = source.line(line);
  const std::size_t curly = curly_column(written);
  if (token.starts_with("<\\") && curly != std::string::npos) return {std::string(kCurly), line, curly};
  if (token == "<eof>") return {"the form ends too soon: a value is missing", line};
  if (token == "," || token == "}") {
    const std::size_t column = column_behind(written, token, token == "," ? "={,(" : "=,");
    if (column != std::string::npos) return {"a value is missing before '" + token + "'", line, column};
  }
  if (token == "}") return {std::string(kBraceTooMany), line, written.rfind('}')};
  return {"'" + token + "' cannot stand here", line, column_of_token(written, token)};
}

/// An odd number of straight double quotes: one of them has no partner.
bool has_odd_quotes(std::string_view line) {
  std::size_t quotes = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\')
      ++i;
    else if (line[i] == '"')
      ++quotes;
  }
  return quotes % 2 == 1 && line.find("[[") == std::string_view::npos;
}

Reading read(const Source& source, int line, std::string_view message) {
  const std::string token = near_of(message);
  if (!message.starts_with("unfinished") && has_odd_quotes(source.line(line))) {
    return {"a quotation mark is missing on this line, or there is one too many", line, column_of_token(source.line(line), token)};
  }
  if (message.starts_with("'}' expected")) return about_open_bracket(source, line, message, token, '{', '}');
  if (message.starts_with("')' expected")) return about_open_bracket(source, line, message, token, '(', ')');
  if (message.starts_with("unfinished string")) {
    return {"the closing quotation mark is missing", line, source.line(line).rfind('"')};
  }
  if (message.starts_with("unfinished long string") || message.starts_with("unfinished long comment")) {
    const int opened = line_named_in(message);
    return {"the text that [[ opens here is never closed: ]] is missing", opened, source.line(opened).rfind("[")};
  }
  if (message.starts_with("unexpected symbol")) return about_unexpected(source, line, token);
  if (message.starts_with("<eof> expected") || message.starts_with("'<eof>' expected")) {
    const std::string sentence = token == "}" ? std::string(kBraceTooMany) : "'" + token + "' cannot stand here";
    return {sentence, line, column_of_token(source.line(line), token)};
  }
  if (message.starts_with("malformed number")) return {std::string(kQuoteText), line, column_of_token(source.line(line), token)};
  if (message.starts_with("invalid escape")) {
    return {std::string(message.substr(0, message.rfind(" near "))) + " - write patterns in long brackets: re[[...]]", line,
            source.line(line).find('\\')};
  }
  // A name in curly quotes reads as a name that a name follows.
  if (curly_column(source.line(line)) != std::string::npos && token.starts_with("<\\"))
    return {std::string(kCurly), line, curly_column(source.line(line))};
  const std::size_t column = column_of_token(source.line(line), token);
  if (message.starts_with("syntax error"))
    return {"'" + token + "' cannot stand here: is a '=' or a comma missing before it?", line, column};
  return {std::string(message), line, column};
}

/// Lua's complaint in an author's words. `message` is what Lua said about `line` of a piece that ends with `last`, without file and line.
void put_plainly(const Source& source, int line, int last, std::string_view message, BrokenForm& broken) {
  const bool ends_too_soon = near_of(message) == "<eof>" && !message.starts_with("unfinished");
  const std::optional<Reading> open = ends_too_soon ? unclosed_brace(source, broken.line, last) : std::nullopt;
  const Reading reading = open ? *open : read(source, line, message);
  broken.message = ruleset::at({source.name(), reading.line}) + label_of(broken) + reading.sentence;
  broken.caret = caret_lines(source.line(reading.line), reading.column);
}

}  // namespace

Recovered without_broken_forms(const Source& source, const Compile& compile) {
  Recovered recovered;
  recovered.text = source.text();
  const std::string_view text = source.text();
  for (const Piece& piece : pieces_of(text)) {
    const auto compiled = compile(alone(text, piece));
    if (compiled) continue;
    BrokenForm broken;
    broken.form = piece.form;
    broken.line = piece.line;
    const std::string_view written = text.substr(piece.begin, piece.end - piece.begin);
    const bool named = piece.form && form_row(*piece.form).shape == FormShape::named_table;
    if (piece.form) broken.id = quoted_after(written, named ? "" : "id");
    if (piece.form) broken.title = quoted_after(written, "title");
    const auto [line, message] = place_in_message(compiled.error().message, source.name());
    broken.message = compiled.error().message;
    if (line > 0) put_plainly(source, line, last_line_of(text, piece), message, broken);
    recovered.broken.push_back(std::move(broken));
    for (std::size_t i = piece.begin; i < piece.end; ++i) {
      if (recovered.text[i] != '\n') recovered.text[i] = ' ';
    }
  }
  return recovered;
}

}  // namespace tenet::script
