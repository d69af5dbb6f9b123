#include "office/people/certificates.hpp"

#include "domain/people/certificates.hpp"
#include "office/lookup.hpp"

namespace plenary::office {

using namespace domain;

GivenCertificates give_certificates(Office& office, const Request& request, const MeetingCode& code,
                                    const std::vector<RegistrationCode>& codes) {
    Change change{office, request, "certificate give"};
    GivenCertificates given;
    if (change.was_done()) {
        given.ended = Ended::before;
        return given;
    }
    const auto& base = change.read(scope_of_meeting(code));
    auto meeting = find_or_refuse(base.meetings, code);
    for (const auto& one : codes) {
        auto registration = find_or_refuse(base.registrations, one);
        if (!registration.certificate.empty())
            continue;
        meeting.last_certificate = next_certificate(meeting);
        registration.certificate = certificate_serial(code, *meeting.last_certificate);
        given.serials.push_back(registration.certificate);
        change.want(std::move(registration));
    }
    if (given.serials.empty()) {
        given.ended = Ended::unchanged;
        return given;
    }
    change.want(std::move(meeting));
    given.ended = change.finish();
    return given;
}

} // namespace plenary::office
