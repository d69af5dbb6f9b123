#include "desk/serving_process.hpp"

#include <arpa/inet.h>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <optional>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace plenary::testing {

namespace {

std::string first_line_of(int descriptor) {
    std::string line;
    char c = 0;
    while (::read(descriptor, &c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

} // namespace

Wire::Wire(const desk::Address& address) : descriptor_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(address.port);
    ::inet_pton(AF_INET, address.host.c_str(), &place.sin_addr);
    if (::connect(descriptor_, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0) {
        ::close(descriptor_);
        throw std::runtime_error("nobody listens at " + desk::to_text(address));
    }
}

Wire::~Wire() {
    ::close(descriptor_);
}

void Wire::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        const auto sent = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool Wire::read_more(std::chrono::milliseconds patience) {
    pollfd waiting{descriptor_, POLLIN, 0};
    char piece[4096];
    const auto got = ::poll(&waiting, 1, static_cast<int>(patience.count())) == 1
                         ? ::recv(descriptor_, piece, sizeof piece, 0)
                         : 0;
    if (got <= 0)
        return false;
    read_.append(piece, static_cast<std::size_t>(got));
    return true;
}

std::string Wire::read_until(std::string_view text, std::chrono::milliseconds patience) {
    for (;;) {
        const auto at = text.empty() ? std::string::npos : read_.find(text);
        if (at != std::string::npos)
            return read_bytes(at + text.size(), patience);
        if (!read_more(patience))
            return std::exchange(read_, {});
    }
}

std::string Wire::read_bytes(std::size_t size, std::chrono::milliseconds patience) {
    while (read_.size() < size && read_more(patience)) {
    }
    auto found = read_.substr(0, size);
    read_.erase(0, size);
    return found;
}

std::string talk(const desk::Address& address, std::string_view request, std::chrono::milliseconds patience) {
    Wire wire{address};
    wire.send(request);
    return wire.read_until("", patience);
}

int status_of(std::string_view answer) {
    return answer.starts_with("HTTP/1.1 ") ? std::stoi(std::string{answer.substr(9, 3)}) : 0;
}

std::string header(std::string_view answer, std::string_view name) {
    const auto head = answer.substr(0, answer.find("\r\n\r\n"));
    const auto at = head.find("\r\n" + std::string{name} + ": ");
    if (at == std::string_view::npos)
        return {};
    const auto begin = at + name.size() + 4;
    return std::string{head.substr(begin, head.find("\r\n", begin) - begin)};
}

int ServingProcess::end(int signal) {
    if (process_ < 0)
        return 0;
    ::kill(process_, signal);
    int status = 0;
    ::waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void ServingProcess::start(std::vector<std::string> words, const std::vector<std::string>& variables) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("cannot make a pipe");
    std::vector<char*> arguments;
    for (auto& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    process_ = ::fork();
    if (process_ == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        for (const auto& variable : variables)
            ::setenv(variable.substr(0, variable.find('=')).c_str(),
                     variable.substr(variable.find('=') + 1).c_str(), 1);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    said_.clear();
    std::optional<desk::Address> place;
    bool by_tls = false;
    for (auto line = first_line_of(ends[0]); !line.empty() && !place; line = first_line_of(ends[0])) {
        const auto scheme = line.find("://");
        by_tls = line.starts_with("https");
        if (line.starts_with("http") && scheme != std::string::npos)
            place = desk::read_address(line.substr(scheme + 3, line.size() - scheme - 4));
        if (place)
            break;
        said_.push_back(line);
    }
    ::close(ends[0]);
    if (!place)
        throw std::runtime_error("the desk did not begin");
    address_ = *place;
    is_secret_ = by_tls;
}

} // namespace plenary::testing
