/// \file
/// Released versions of documents, each a record in one row: nothing is asked of what they are made of but the whole.
#include "domain/change/record_reading.hpp"
#include "registry/log/record_json.hpp"
#include "registry/things/load.hpp"
#include "registry/things/store.hpp"

namespace plenary::registry {

using namespace domain;

std::vector<KeptDocument> load_documents(Database& db,
                                         const std::optional<std::vector<MeetingCode>>& meetings) {
    std::string select = "SELECT document.code, document.record FROM document";
    if (meetings)
        select += " WHERE " + is_id_among("document.meeting_id", "meeting", "?1", meetings->size());
    Query row{db, select + " ORDER BY document.code"};
    if (meetings)
        row.with(json_array(*meetings));
    RecordReader reader{db};
    std::vector<KeptDocument> documents;
    while (row.next())
        try {
            documents.push_back(from_record<KeptDocument>({kind_of<KeptDocument>, row.text(0)},
                                                          reader.record(row, 1).value_or(Record{})));
        } catch (const RecordError& error) {
            throw UnsoundRow(std::string{"of a version of a document "} + error.what());
        }
    return documents;
}

void Store::save(const KeptDocument& document) {
    Query{db_, "INSERT INTO document (code, meeting_id, record) VALUES (?, ?, ?) ON CONFLICT (code) DO "
               "UPDATE SET meeting_id = excluded.meeting_id, record = excluded.record"}
        .with(document.code, ids_.of(document.meeting), to_json(to_record(document)))
        .run();
}

} // namespace plenary::registry
