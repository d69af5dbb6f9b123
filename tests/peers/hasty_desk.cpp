/// \file
/// What a desk must not be: it answers first and writes afterwards. Tests that look for lost answers have to find them
/// here.
#include "desk/serving/form.hpp"
#include "desk/serving/server.hpp"
#include "office/people/receiving.hpp"
#include "office/refused.hpp"

#include <chrono>
#include <exception>
#include <iostream>

using namespace plenary;

namespace {

constexpr std::chrono::milliseconds later{10};

void do_it(office::Office& office, const domain::MeetingCode& meeting, const desk::Form& form) {
    office::Request request;
    request.nonce = desk::field(form, "nonce");
    try {
        if (form.contains("code")) {
            (void)office::undo_check_in(office, request, {meeting, desk::field(form, "code")});
            return;
        }
        office::ReceivePerson wanted{meeting, desk::field(form, "typed")};
        if (desk::field(form, "kind") == "out")
            wanted.kind = domain::CheckInKind::out;
        (void)office::receive_person(office, request, wanted);
    } catch (const office::Refused& refused) {
        std::cerr << refused.what() << '\n';
    }
}

} // namespace

/// hasty_desk REGISTRY MEETING ADDRESS NOW
int main(int argc, char** argv) {
    try {
        if (argc != 5)
            throw std::runtime_error("a registry, a meeting, an address and the time are to be told");
        const auto now = domain::parse_instant(argv[4]).value();
        office::Office office{argv[1], [now] { return now; }, domain::local_time_at(now, 0).date};
        const domain::MeetingCode meeting{argv[2]};
        desk::Server server{desk::read_address(argv[3]).value()};
        std::cout << "http://" << desk::to_text(server.address()) << "/\n" << std::flush;
        server.run([&](const desk::Request& request, const desk::Respond& respond) {
            const auto form = desk::read_form(request.body).value_or(desk::Form{});
            respond(desk::see_other("/"));
            server.after(later, [&office, &meeting, form] { do_it(office, meeting, form); });
        });
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
