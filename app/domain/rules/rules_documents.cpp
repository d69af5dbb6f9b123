/// \file
/// Rules of released versions of documents.
#include "domain/rules/rules_detail.hpp"

#include <set>
#include <tuple>

namespace plenary::domain::detail {

void check_documents(Checker& checker) {
    std::set<std::tuple<MeetingCode, DocumentName, int>> numbers;
    for (const auto& document : checker.data.documents) {
        const auto key = key_of(document);
        checker.refer(checker.meetings, document.meeting, key, "meeting");
        if (document.number < 1)
            checker.error(Rule::number_range, key, "number", "versions are numbered from 1",
                          "leave documents as they were written out");
        else if (!numbers.emplace(document.meeting, document.document, document.number).second)
            checker.error(Rule::number_double, key, "number",
                          "there is another version of the document with this number",
                          "leave documents as they were written out");
        if (document.made_of.meeting.code != document.meeting)
            checker.error({Rule::thing_unknown, MeetingTag::noun}, key, "made-of/meeting",
                          "this is not the meeting whose document it is",
                          "leave documents as they were written out");
        checker.refer_to_sources(document.sources, key, "");
    }
}

} // namespace plenary::domain::detail
