#include "desk/serving/certificate.hpp"

#include "desk/serving/server.hpp"
#include "util/file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <netinet/in.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace plenary::desk {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t a_day = 24L * 60 * 60;
constexpr std::int64_t authority_lasts = 90 * a_day;
constexpr std::int64_t made_anew_before_end = 10 * a_day;
constexpr std::int64_t clocks_differ = a_day; // between machines
constexpr std::size_t most_bytes_of_pem = 1U << 20U;

template<auto Free>
struct Freed {
    template<class T>
    void operator()(T* thing) const {
        Free(thing);
    }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;

[[noreturn]] void cannot_make(const std::string& what) {
    throw ServerError("the certificate of the desk cannot be made: " + what,
                      "check the clock of this machine");
}

/// What OpenSSL answers where it failed is null or no positive number.
template<class T>
T made(T thing, const char* what) {
    if (!thing)
        cannot_make(what);
    return thing;
}

Memory memory_of(const std::string& text) {
    return Memory{made(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), "memory")};
}

std::string text_in(const Memory& memory) {
    char* begin = nullptr;
    const auto size =
        BIO_get_mem_data(memory.get(), &begin); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast): a macro
    return {begin, static_cast<std::size_t>(size)};
}

std::string pem_of(X509& certificate) {
    const Memory memory{made(BIO_new(BIO_s_mem()), "memory")};
    made(PEM_write_bio_X509(memory.get(), &certificate) == 1, "its text");
    return text_in(memory);
}

std::string pem_of(EVP_PKEY& key) {
    const Memory memory{made(BIO_new(BIO_s_mem()), "memory")};
    made(PEM_write_bio_PrivateKey(memory.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) == 1, "its key");
    return text_in(memory);
}

Certificate certificate_in(const std::string& pem) {
    return Certificate{PEM_read_bio_X509(memory_of(pem).get(), nullptr, nullptr, nullptr)};
}

/// Nobody is asked for a password: such a key is none.
int no_password(char*, int, int, void*) {
    return -1;
}

Key key_in(const std::string& pem) {
    return Key{PEM_read_bio_PrivateKey(memory_of(pem).get(), nullptr, no_password, nullptr)};
}

bool is_ip(const std::string& name) {
    std::array<unsigned char, sizeof(in6_addr)> ignored{};
    return ::inet_pton(AF_INET, name.c_str(), ignored.data()) == 1 ||
           ::inet_pton(AF_INET6, name.c_str(), ignored.data()) == 1;
}

bool is_ipv6_name(const std::string& name) {
    return is_ip(name) && name.find(':') != std::string::npos;
}

/// `DNS:desk,IP:192.168.1.7`
std::string names_as_extension(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ",") + std::string{is_ip(name) ? "IP:" : "DNS:"} + name;
    return text;
}

/// An authority that may vouch for no address may vouch for any: it always has a name and an address.
std::string names_as_constraint(const std::vector<std::string>& names) {
    std::string text = "critical,permitted;DNS:localhost,permitted;IP:127.0.0.1/255.255.255.255";
    for (const auto& name : names)
        text +=
            ",permitted;" + (!is_ip(name)         ? "DNS:" + name
                             : is_ipv6_name(name) ? "IP:" + name + "/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"
                                                  : "IP:" + name + "/255.255.255.255");
    return text;
}

void add_extension(X509& certificate, X509& issuer, int what, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast): a macro
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension{
        made(X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str()), value.c_str())};
    made(X509_add_ext(&certificate, extension.get(), -1) == 1, value.c_str());
}

void set_serial(X509& certificate) {
    constexpr int bits = 127;
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number{made(BN_new(), "a number")};
    made(BN_rand(number.get(), bits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1, "a number");
    made(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate)) != nullptr, "a number");
}

void set_name(X509& certificate, const std::string& name) {
    made(X509_NAME_add_entry_by_txt(X509_get_subject_name(&certificate), "CN", MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char*>(name.data()),
                                    static_cast<int>(name.size()), -1, 0) == 1,
         "its name");
}

struct Signed {
    Certificate certificate;
    Key key;
};

/// With a new key, without extensions, and not signed yet.
Signed begin_certificate(const std::string& name, domain::Instant from, domain::Instant to) {
    Signed one{Certificate{made(X509_new(), "memory")}, Key{made(EVP_EC_gen("P-256"), "a key")}};
    auto& certificate = *one.certificate;
    made(X509_set_version(&certificate, 2) == 1, "its version"); // counted from 0: the third
    set_serial(certificate);
    set_name(certificate, name);
    made(ASN1_TIME_set(X509_getm_notBefore(&certificate), from.seconds) != nullptr, "its time");
    made(ASN1_TIME_set(X509_getm_notAfter(&certificate), to.seconds) != nullptr, "its time");
    made(X509_set_pubkey(&certificate, one.key.get()) == 1, "its key");
    return one;
}

void sign(X509& certificate, EVP_PKEY& key) {
    made(X509_sign(&certificate, &key, EVP_sha256()) > 0, "its signature");
}

Signed make_authority(const std::vector<std::string>& names, domain::Instant now) {
    const auto day = domain::format_instant(now).substr(0, 10);
    auto authority = begin_certificate(fmt::format("Desk of the registry at {}, {}", names.front(), day),
                                       {now.seconds - clocks_differ}, {now.seconds + authority_lasts});
    auto& certificate = *authority.certificate;
    made(X509_set_issuer_name(&certificate, X509_get_subject_name(&certificate)) == 1, "its name");
    add_extension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    add_extension(certificate, certificate, NID_key_usage, "critical,keyCertSign");
    add_extension(certificate, certificate, NID_ext_key_usage, "serverAuth");
    add_extension(certificate, certificate, NID_name_constraints, names_as_constraint(names));
    add_extension(certificate, certificate, NID_subject_key_identifier, "hash");
    sign(certificate, *authority.key);
    return authority;
}

Signed make_certificate(const Signed& authority, const std::vector<std::string>& names, domain::Instant now) {
    auto& issuer = *authority.certificate;
    auto one = begin_certificate(names.front(), {now.seconds - clocks_differ}, now);
    auto& certificate = *one.certificate;
    made(X509_set1_notAfter(&certificate, X509_get0_notAfter(&issuer)) == 1, "its time");
    made(X509_set_issuer_name(&certificate, X509_get_subject_name(&issuer)) == 1, "its name");
    add_extension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE");
    add_extension(certificate, issuer, NID_key_usage, "critical,digitalSignature");
    add_extension(certificate, issuer, NID_ext_key_usage, "serverAuth");
    add_extension(certificate, issuer, NID_subject_alt_name, names_as_extension(names));
    add_extension(certificate, issuer, NID_subject_key_identifier, "hash");
    add_extension(certificate, issuer, NID_authority_key_identifier, "keyid");
    sign(certificate, *authority.key);
    return one;
}

/// Whether it vouches for the certificate: for all of its names, now and for some days.
bool vouches(const Signed& authority, X509& certificate, domain::Instant now) {
    const std::unique_ptr<X509_STORE, Freed<X509_STORE_free>> store{made(X509_STORE_new(), "memory")};
    const std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>> look{
        made(X509_STORE_CTX_new(), "memory")};
    made(X509_STORE_add_cert(store.get(), authority.certificate.get()) == 1, "memory");
    made(X509_STORE_CTX_init(look.get(), store.get(), &certificate, nullptr) == 1, "memory");
    made(X509_STORE_CTX_set_purpose(look.get(), X509_PURPOSE_SSL_SERVER) == 1, "memory");
    X509_STORE_CTX_set_time(look.get(), 0, now.seconds + made_anew_before_end);
    return X509_verify_cert(look.get()) == 1;
}

struct AuthorityFiles {
    fs::path certificate;
    fs::path key;
};

AuthorityFiles files_in(const fs::path& folder) {
    return {folder / "authority.pem", folder / "authority.key"};
}

/// What lies there; without a certificate where that is none.
Signed read_authority(const fs::path& folder) {
    const auto [certificate, key] = files_in(folder);
    if (!fs::exists(certificate) || !fs::exists(key))
        return {};
    Signed authority{certificate_in(util::read_file(certificate, most_bytes_of_pem)),
                     key_in(util::read_file(key, most_bytes_of_pem))};
    const bool is_one = authority.certificate && authority.key &&
                        X509_check_private_key(authority.certificate.get(), authority.key.get()) == 1;
    return is_one ? std::move(authority) : Signed{};
}

void keep_authority(const Signed& authority, const fs::path& folder) {
    fs::create_directories(folder);
    fs::permissions(folder, fs::perms::owner_all);
    const auto [certificate, key] = files_in(folder);
    util::write_file_atomically(key, pem_of(*authority.key));
    util::write_file_atomically(certificate, pem_of(*authority.certificate));
}

std::string name_text(const ASN1_STRING& name) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(&name)),
            static_cast<std::size_t>(ASN1_STRING_length(&name))};
}

std::string address_text(const ASN1_OCTET_STRING& address) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    const auto size = ASN1_STRING_length(&address);
    const auto family = size == sizeof(in_addr) ? AF_INET : size == sizeof(in6_addr) ? AF_INET6 : AF_UNSPEC;
    if (family == AF_UNSPEC ||
        ::inet_ntop(family, ASN1_STRING_get0_data(&address), text.data(), text.size()) == nullptr)
        return {};
    return text.data();
}

/// The hosts that it names one by one.
std::vector<std::string> names_in(X509& certificate) {
    const std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>> all{
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr))};
    std::vector<std::string> names;
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const auto& one = *sk_GENERAL_NAME_value(all.get(), i);
        auto name = one.type == GEN_DNS     ? name_text(*one.d.dNSName)
                    : one.type == GEN_IPADD ? address_text(*one.d.iPAddress)
                                            : std::string{};
        if (!name.empty() && name.find('*') == std::string::npos)
            names.push_back(std::move(name));
    }
    return names;
}

std::string read_pem(const fs::path& file) {
    try {
        return util::read_file(file, most_bytes_of_pem);
    } catch (const util::FileError& error) {
        throw ServerError(error.what(), "name a file with a certificate, and one with its key");
    }
}

} // namespace

Identity read_identity(const fs::path& certificates, const fs::path& key, domain::Instant now) {
    Identity identity{read_pem(certificates), read_pem(key), {}};
    const auto certificate = certificate_in(identity.chain);
    const auto secret = key_in(identity.key);
    if (!certificate)
        throw ServerError(
            fmt::format("'{}' holds no certificate", certificates.string()),
            "it has to be PEM: the certificate of the desk first, then those that vouch for it");
    if (!secret)
        throw ServerError(fmt::format("'{}' holds no key that can be read", key.string()),
                          "it has to be PEM, and without a password");
    if (X509_check_private_key(certificate.get(), secret.get()) != 1)
        throw ServerError(fmt::format("'{}' is not the key of '{}'", key.string(), certificates.string()),
                          "name the key that the certificate was made for");
    const auto time = static_cast<std::time_t>(now.seconds);
    if (X509_cmp_time(X509_get0_notAfter(certificate.get()), const_cast<std::time_t*>(&time)) <= 0)
        throw ServerError(fmt::format("the certificate '{}' has ended", certificates.string()),
                          "have it renewed");
    identity.names = names_in(*certificate);
    if (identity.names.empty())
        throw ServerError(fmt::format("the certificate '{}' names no host", certificates.string()),
                          "it needs each name of the desk among its subject alternative names");
    return identity;
}

Identity own_identity(const fs::path& folder, const std::vector<std::string>& names, domain::Instant now) {
    try {
        auto authority = read_authority(folder);
        auto one = authority.certificate ? make_certificate(authority, names, now) : Signed{};
        const bool is_new = !one.certificate || !vouches(authority, *one.certificate, now);
        if (is_new) {
            authority = make_authority(names, now);
            one = make_certificate(authority, names, now);
            keep_authority(authority, folder);
        }
        const auto vouching = pem_of(*authority.certificate);
        return {pem_of(*one.certificate) + vouching, pem_of(*one.key), names, vouching, is_new};
    } catch (const std::runtime_error& error) {
        if (dynamic_cast<const ServerError*>(&error) != nullptr)
            throw;
        throw ServerError("the certificate of the desk cannot be kept: " + std::string{error.what()},
                          "check your rights in the folder of the registry");
    }
}

Fingerprint fingerprint_of(const std::string& pem) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view consonants = "bdfghjklmnprstvz";
    constexpr std::string_view vowels = "aiou";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    const auto certificate = certificate_in(pem);
    made(certificate && X509_digest(certificate.get(), EVP_sha256(), digest.data(), &size) == 1,
         "its fingerprint");
    Fingerprint fingerprint;
    for (unsigned i = 0; i < size; ++i)
        fingerprint.hex +=
            std::string{i == 0 ? "" : ":"} + digits[digest.at(i) >> 4U] + digits[digest.at(i) & 15U];
    for (unsigned i = 0; i < size / 2; i += 2) {
        const unsigned number = digest.at(i) << 8U | digest.at(i + 1);
        fingerprint.words += std::string{i == 0 ? "" : "-"} + consonants[number >> 12U & 15U] +
                             vowels[number >> 10U & 3U] + consonants[number >> 6U & 15U] +
                             vowels[number >> 4U & 3U] + consonants[number & 15U];
    }
    return fingerprint;
}

} // namespace plenary::desk
