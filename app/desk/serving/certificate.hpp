/// \file
/// By what browsers know that they speak to this desk and nobody else: a certificate that an organization has, or one by an
/// authority of the desk's own. The one place that makes and reads certificates.
#pragma once

#include "desk/serving/address.hpp"
#include "domain/time/time.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace plenary::desk {

struct Identity {
    std::string chain;              ///< PEM: the certificate of the desk, then those that vouch for it
    std::string key;                ///< PEM, of the first of them
    std::vector<std::string> names; ///< hosts and addresses that the certificate is for
    std::string authority = {};     ///< PEM: of the desk's own authority; empty where it has none
    bool is_new = false;            ///< that authority was made just now: browsers do not know it yet
};

/// What an organization has. Throws ServerError: a file that cannot be read, a key of another certificate or behind a
/// password, a certificate that has ended or names no host.
Identity read_identity(const std::filesystem::path& certificates, const std::filesystem::path& key,
                       domain::Instant now);

/// A certificate for these names by the authority that lies in `folder`, for the owner's eyes only. Where there is none,
/// or it does not vouch for all of the names, or ends within days, a new one is made: it can vouch for these names and no
/// other, so that its key is of no use for anything else. The key of the desk is never on the disk. Throws ServerError.
Identity own_identity(const std::filesystem::path& folder, const std::vector<std::string>& names,
                      domain::Instant now);

/// By what this machine is reached that listens there: the address, or all that it has, the likeliest first; and its name.
std::vector<std::string> names_of_machine(const Address& listen);

/// The first certificate of `pem`, as browsers show it: SHA-256 in hexadecimal, and the first half of it as words that
/// can be read out (proquints: arXiv:0901.4016).
struct Fingerprint {
    std::string hex;
    std::string words;
};
Fingerprint fingerprint_of(const std::string& pem);

} // namespace plenary::desk
