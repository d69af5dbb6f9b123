#include "domain/people/certificates.hpp"

#include "domain/people/check_ins.hpp"

#include <set>

namespace plenary::domain {

DaysAttended::DaysAttended(const Meeting& meeting, const std::vector<CheckIn>& events,
                           std::optional<Date> until) {
    const auto* span = meeting.dates.days();
    if (span != nullptr)
        days_held_ = static_cast<int>((span->last - span->first).days()) + 1;
    std::map<RegistrationCode, std::set<Date>> received;
    for (const auto* event : arrivals(events))
        if (event->meeting == meeting.code && (!until || event->at.date <= *until) &&
            (span == nullptr || span->contains(event->at.date)))
            received[event->registration].insert(event->at.date);
    for (const auto& [registration, days] : received)
        days_[registration] = static_cast<int>(days.size());
}

int DaysAttended::days_of(const RegistrationCode& registration) const {
    const auto found = days_.find(registration);
    return found == days_.end() ? 0 : found->second;
}

bool DaysAttended::earns_certificate(const RegistrationCode& registration, int per_cent) const {
    const auto days = days_of(registration);
    return days > 0 && days * 100 >= per_cent * days_held_.value_or(0);
}

std::string certificate_serial(const MeetingCode& meeting, int number) {
    constexpr std::size_t least_digits = 4;
    auto serial = meeting.text();
    for (char& c : serial)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    auto digits = std::to_string(number);
    if (digits.size() < least_digits)
        digits.insert(0, least_digits - digits.size(), '0');
    return serial + "-" + digits;
}

int next_certificate(const Meeting& meeting) {
    return meeting.last_certificate.value_or(0) + 1;
}

} // namespace plenary::domain
