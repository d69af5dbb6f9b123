#include "desk/run.hpp"

#include "desk/pages/qr.hpp"
#include "desk/serving/certificate.hpp"
#include "desk/settings.hpp"
#include "desk/site/site.hpp"
#include "office/lookup.hpp"
#include "office/people/desks.hpp"
#include "registry/error.hpp"
#include "util/temporary_folder.hpp"
#include "util/text.hpp"

#include <chrono>
#include <cstdlib>
#include <ostream>
#include <utility>

namespace plenary::desk {

namespace {

constexpr int ended_badly = 1;
constexpr int registry_trouble = 5;
constexpr const char* code_variable = "PLENARY_DESK_CODE";

/// How long the one thread waits for others that write before it looks after its browsers again.
constexpr std::chrono::milliseconds patience_of_desk{200};

domain::Instant true_time() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::seconds>(now).count()};
}

/// Goes on from when the desk is taken to begin.
office::Clock clock_from(const std::optional<domain::Instant>& start) {
    const auto ahead = start ? start->seconds - true_time().seconds : 0;
    return [ahead] { return domain::Instant{true_time().seconds + ahead}; };
}

domain::Date day_of(domain::Instant instant) {
    return domain::local_time_at(instant, 0).date;
}

/// Nothing: plain HTTP, which is for this machine alone.
std::optional<Identity> identity_of(const Settings& settings) {
    switch (settings.tls) {
    case Settings::Tls::own:
        return own_identity(settings.registry.string() + ".tls", names_of_machine(settings.listen),
                            true_time());
    case Settings::Tls::given:
        return read_identity(settings.certificate, settings.key, true_time());
    case Settings::Tls::none:
        break;
    }
    if (!is_loopback(settings.listen))
        throw ServerError(
            "what is said at the desk would be open to whoever listens on the net of " + settings.listen.host,
            "have it served by TLS: with a certificate of the desk's own, or one that you have; or "
            "listen at 127.0.0.1, which only this machine reaches");
    return std::nullopt;
}

/// By which others reach it.
std::string first_address(const Address& address, const Identity& identity) {
    return "https://" + hosts_of(address, identity.names).front() + "/";
}

/// The code of a desk that is to be shown, which is not for other processes; empty: none.
std::string take_code() {
    const char* value = std::getenv(code_variable); // NOLINT(concurrency-mt-unsafe): there is one thread yet
    std::string code = value ? value : "";
    ::unsetenv(code_variable); // NOLINT(concurrency-mt-unsafe)
    return code;
}

/// Opens the page with the code filled in. What stands behind # a browser sends to nobody.
void show_pairing(const std::string& address, const std::string& code, std::ostream& out) {
    out << "The address with the code, for a browser with a camera:\n"
        << qr_in_blocks(address + "pair#" + code) << std::flush;
}

Fingerprint shown_fingerprint(const Identity& identity) {
    return fingerprint_of(identity.authority.empty() ? identity.chain : identity.authority);
}

/// The first line is where the desk is; the rest is for who sets up browsers.
void tell_where(const Address& address, const std::optional<Identity>& identity, const Settings& settings,
                const std::string& code, std::ostream& out, std::ostream& err) {
    if (!identity) {
        out << "http://" << to_text(address) << "/\n" << std::flush;
        return;
    }
    for (const auto& host : hosts_of(address, identity->names))
        out << "https://" << host << "/\n";
    out << std::flush;
    const auto shown = shown_fingerprint(*identity);
    if (identity->is_new)
        err << "A certificate of the desk's own was made for these addresses: browsers do not know it yet.\n";
    if (!identity->authority.empty())
        err << "They come to know the desk by " << util::for_terminal(settings.registry.string())
            << ".tls/authority.pem, which is also at /plenary-desk.crt.\n";
    err << "Its fingerprint (SHA-256): " << shown.hex << '\n'
        << qr_in_blocks(shown.hex) << "The first half in words: " << shown.words << '\n';
    const auto shown_address = first_address(address, *identity);
    if (code.empty())
        err << "The address, for a browser with a camera:\n" << qr_in_blocks(shown_address);
    err << std::flush;
    if (!code.empty())
        show_pairing(shown_address, code, out);
}

/// While it lives, others on this machine know where the desk is served.
class Served {
public:
    Served(const office::Office& office, domain::MeetingCode meeting, const std::string& address)
        : office_(office), meeting_(std::move(meeting)) {
        office::note_served(office_, meeting_, address);
    }
    Served(const Served&) = delete;
    Served& operator=(const Served&) = delete;
    ~Served() {
        try {
            office::note_served(office_, meeting_, "");
        } catch (const std::exception&) {
            return; // it is said anew when the desk is served again
        }
    }

private:
    const office::Office& office_;
    domain::MeetingCode meeting_;
};

Hall hall_of(const Settings& settings, office::Office& office) {
    const auto data = office.open_to_read().read({.people = false,
                                                  .meetings = std::vector{settings.meeting},
                                                  .other_meetings = false,
                                                  .details = false});
    return {settings.meeting, office::find_or_refuse(data.meetings, settings.meeting).title, settings.actor,
            settings.is_demo};
}

int serve(const Settings& settings, const std::string& code, std::ostream& out, std::ostream& err) {
    std::optional<util::TemporaryFolder> goes_at_the_end;
    if (settings.is_demo)
        goes_at_the_end.emplace(settings.registry.parent_path());
    const auto identity = identity_of(settings);
    const auto clock = clock_from(settings.clock);
    office::Office office{settings.registry, clock, day_of(clock())};
    office::Office doors{settings.registry, true_time, day_of(true_time())};
    office.wait_at_most(patience_of_desk);
    doors.wait_at_most(patience_of_desk);
    (void)office::begin_receiving(office, settings.meeting);
    auto hall = hall_of(settings, office);
    Server server{settings.listen, {}, identity ? &*identity : nullptr};
    hall.hosts = identity ? hosts_of(server.address(), identity->names) : hosts_of(server.address());
    hall.together = settings.together;
    hall.patience_for_badge = std::chrono::milliseconds{settings.drawing};
    hall.photos = settings.photos;
    hall.authority = identity ? identity->authority : "";
    if (identity) {
        const auto shown = shown_fingerprint(*identity);
        hall.place = {first_address(server.address(), *identity), shown.hex, shown.words};
    }
    const Served served{doors, settings.meeting, identity ? first_address(server.address(), *identity) : ""};
    Keeper keeper{office, server, true_time, settings.reserve, err};
    Site site{std::move(hall), office, doors, server, keeper};
    tell_where(server.address(), identity, settings, code, out, err);
    server.run([&](const Request& request, const Respond& respond) { site.answer(request, respond); });
    if (keeper.damage())
        throw registry::RegistryError{*keeper.damage()};
    return 0;
}

int tell(std::ostream& err, int exit, const std::string& message, const std::string& help) {
    err << "plenary: error: " << util::for_terminal(message) << '\n';
    if (!help.empty())
        err << "help: " << util::for_terminal(help) << '\n';
    return exit;
}

} // namespace

int run(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    try {
        const auto code = take_code();
        constexpr std::string_view show = "show=";
        if (words.size() == 1 && words.front().starts_with(show)) {
            show_pairing(words.front().substr(show.size()), code, out);
            return 0;
        }
        return serve(read_settings(words), code, out, err);
    } catch (const ServerError& error) {
        return tell(err, ended_badly, error.what(), error.help);
    } catch (const registry::RegistryError& error) {
        return tell(err, registry_trouble, error.what(),
                    error.trouble() == registry::Trouble::damaged
                        ? "keep the file, and put a backup in its place: the newest of those beside it, if "
                          "it is sound"
                        : "");
    } catch (const std::exception& error) {
        return tell(err, ended_badly, error.what(), "");
    }
}

} // namespace plenary::desk
