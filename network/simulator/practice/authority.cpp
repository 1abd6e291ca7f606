#include "network/simulator/practice/authority.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace simulator {

template <auto Free> struct Freed {
    template <class T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

static constexpr long kDay = 24L * 60 * 60;

class Authority::Private {
public:
    Key key;
    Certificate certificate;
};

template <class Write> static QByteArray pem(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return {};
    char *bytes = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

static QByteArray pemOf(X509 *certificate)
{
    return pem([=](BIO *memory) { return PEM_write_bio_X509(memory, certificate); });
}

static QByteArray pemOf(EVP_PKEY *key)
{
    return pem(
        [=](BIO *memory) { return PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

static bool addName(X509_NAME *name, const char *field, const QByteArray &value)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(value.constData());
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, bytes, static_cast<int>(value.size()), -1, 0) == 1;
}

static bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

//! Not through a configuration line: a comma in a name would make two of it.
static bool addAlternativeName(X509 *certificate, const QByteArray &host)
{
    const std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>> names(sk_GENERAL_NAME_new_null());
    auto *name = GENERAL_NAME_new();
    auto *text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, host.constData(), static_cast<int>(host.size()));
    GENERAL_NAME_set0_value(name, GEN_DNS, text);
    sk_GENERAL_NAME_push(names.get(), name);
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

//! A certificate without a name, signature or extension yet, valid between two moments in seconds from now.
static Certificate blank(EVP_PKEY *key, long from, long until)
{
    Certificate certificate(X509_new());
    unsigned char serial[16];
    if (!certificate || RAND_bytes(serial, sizeof serial) != 1)
        return {};
    serial[0] = (serial[0] & 0x7F) | 0x01; // positive and not shorter: RFC 5280 section 4.1.2.2
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get()));
    X509_set_version(certificate.get(), X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), until);
    return X509_set_pubkey(certificate.get(), key) == 1 ? std::move(certificate) : Certificate();
}

static bool addAuthorityExtensions(X509 *certificate)
{
    return addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign") &&
           addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
}

static bool addServerExtensions(X509 *certificate, X509 *issuer)
{
    return addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature") &&
           addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, issuer, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
}

Authority::Authority()
    : d(std::make_unique<Private>())
{
    Key key(EVP_EC_gen("P-256"));
    auto certificate = key ? blank(key.get(), -kDay, 3650 * kDay) : Certificate();
    if (!certificate)
        return;
    auto *name = X509_get_subject_name(certificate.get());
    const bool made = addName(name, "O", "Vestry Sandbox") && addName(name, "CN", "Vestry Sandbox CA") &&
                      X509_set_issuer_name(certificate.get(), name) == 1 && addAuthorityExtensions(certificate.get()) &&
                      X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    if (!made)
        return;
    d->key = std::move(key);
    d->certificate = std::move(certificate);
}

Authority::~Authority() = default;

bool Authority::isValid() const { return d->certificate != nullptr; }

QByteArray Authority::certificate() const { return isValid() ? pemOf(d->certificate.get()) : QByteArray(); }

QSslConfiguration Authority::issue(const QString &host, Validity validity) const
{
    const bool current = validity == Validity::Current;
    const Key key(EVP_EC_gen("P-256"));
    const auto leaf = key && isValid()
                          ? blank(key.get(), current ? -kDay / 24 : -100 * kDay, (current ? 90 : -10) * kDay)
                          : Certificate();
    const auto name = host.toLatin1();
    auto *issuer = d->certificate.get();
    const bool made = leaf && (name.size() > 64 || addName(X509_get_subject_name(leaf.get()), "CN", name)) &&
                      X509_set_issuer_name(leaf.get(), X509_get_subject_name(issuer)) == 1 &&
                      addAlternativeName(leaf.get(), name) && addServerExtensions(leaf.get(), issuer) &&
                      X509_sign(leaf.get(), d->key.get(), EVP_sha256()) > 0;
    QSslConfiguration configuration;
    if (!made)
        return configuration;
    configuration.setLocalCertificate(QSslCertificate(pemOf(leaf.get())));
    configuration.setPrivateKey(QSslKey(pemOf(key.get()), QSsl::Ec));
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace simulator
