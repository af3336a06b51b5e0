#include <nlohmann/json.hpp>

#include "document/dump.hpp"
#include "document/tree.hpp"

namespace tenet::document {
namespace {

using Json = nlohmann::ordered_json;

std::string_view role_name(BlockRole role) {
  switch (role) {
    case BlockRole::body:
      return "body";
    case BlockRole::title:
      return "title";
    case BlockRole::contents_entry:
      return "contents_entry";
    case BlockRole::caption:
      return "caption";
  }
  return "body";
}

class JsonDump {
 public:
  explicit JsonDump(const Document& document) : document_(document), tree_(document) {}

  Json run() {
    Json json;
    json["format"] = document_.format;
    json["title"] = document_.title;
    json["blocks"] = contents({});
    json["checkboxes"] = document_.checkboxes;
    json["diagnostics"] = Json::array();
    for (const Diagnostic& diagnostic : document_.diagnostics) json["diagnostics"].push_back(of(diagnostic));
    return json;
  }

 private:
  Json contents(BlockId container) const {
    Json blocks = Json::array();
    for (const BlockId id : tree_.children(container)) blocks.push_back(of(document_.block(id)));
    return blocks;
  }

  Json of(const Block& block) const {
    Json json;
    json["kind"] = to_string(block.kind);
    json["id"] = block.id.value;
    if (block.level != 0) json["level"] = block.level;
    if (!block.number.empty()) json["number"] = block.number;
    if (block.kind == BlockKind::table) {
      json["rows"] = rows(block);
    } else if (is_leaf(block.kind)) {
      add_leaf(block, json);
    } else {
      json["blocks"] = contents(block.id);
    }
    return json;
  }

  void add_leaf(const Block& block, Json& json) const {
    if (block.role != BlockRole::body) json["role"] = role_name(block.role);
    json["text"] = document_.text_of(block);
    if (block.links.empty()) return;
    Json& links = json["links"] = Json::array();
    for (const Link& link : block.links)
      links.push_back({{"text", document_.text_of(block).substr(link.begin, link.end - link.begin)}, {"target", link.target}});
  }

  Json rows(const Block& table) const {
    Json rows = Json::array();
    for (const std::vector<BlockId>& row : tree_.rows(table.id)) {
      Json cells = Json::array();
      for (const BlockId id : row) cells.push_back(cell(document_.block(id)));
      rows.push_back(std::move(cells));
    }
    return rows;
  }

  Json cell(const Block& block) const {
    std::string text;
    for (const BlockId leaf : tree_.leaves(block.id)) {
      if (!text.empty()) text += '\n';
      text += document_.text_of(document_.block(leaf));
    }
    return {{"text", text},
            {"rowspan", block.cell->rowspan},
            {"colspan", block.cell->colspan},
            {"header", block.cell->header},
            {"blocks", contents(block.id)}};
  }

  static Json of(const Diagnostic& diagnostic) {
    Json place = Json::object();
    if (!diagnostic.place.part.empty()) place["part"] = diagnostic.place.part;
    if (!diagnostic.place.path.empty()) place["path"] = diagnostic.place.path;
    if (diagnostic.place.block) place["block"] = diagnostic.place.block.value;
    if (!diagnostic.place.number.empty()) place["number"] = diagnostic.place.number;
    if (!diagnostic.place.headings.empty()) place["headings"] = diagnostic.place.headings;
    return {{"code", diagnostic.code}, {"message", diagnostic.message}, {"place", place}};
  }

  const Document& document_;
  Tree tree_;
};

}  // namespace

std::string to_json(const Document& document) {
  // Names of parts and targets of links come from the file as they are: what is not UTF-8 there must not end the output.
  return JsonDump(document).run().dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tenet::document
