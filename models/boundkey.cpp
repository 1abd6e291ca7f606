#include "models/boundkey.h"

#include "network/endpoints.h"
#include "network/wipe.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr int kBoundKeyVersion = 1;
}

BoundKey::BoundKey(const QByteArray &key, const QUrl &checkedAt)
    : m_key(key)
    , m_origin(originOf(checkedAt))
{
}

BoundKey &BoundKey::operator=(const BoundKey &other)
{
    if (this == &other)
        return *this;
    Wipe::string(m_key);
    m_key = other.m_key;
    m_origin = other.m_origin;
    return *this;
}

BoundKey::~BoundKey() { Wipe::string(m_key); }

QByteArray BoundKey::toSecret() const
{
    const QJsonObject object{{u"vestry_key"_s, kBoundKeyVersion},
                             {u"origin"_s, m_origin.toString(QUrl::FullyEncoded)},
                             {u"key"_s, QString::fromUtf8(m_key)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// No key begins so: keys are sk_ and letters.
bool BoundKey::isUnbound(const QByteArray &secret) { return !secret.isEmpty() && !secret.startsWith('{'); }

std::optional<BoundKey> BoundKey::fromSecret(const QByteArray &secret, const QUrl &baseUrl)
{
    if (isUnbound(secret))
        return BoundKey(secret, baseUrl);
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    const BoundKey bound(object.value("key"_L1).toString().toUtf8(),
                         QUrl(object.value("origin"_L1).toString(), QUrl::StrictMode));
    const bool known = object.value("vestry_key"_L1).toInt() == kBoundKeyVersion;
    if (!known || bound.m_key.isEmpty() || bound.m_origin.host().isEmpty())
        return std::nullopt;
    return bound;
}

bool BoundKey::fits(const QUrl &baseUrl) const { return isSamePlace(m_origin, baseUrl); }

bool BoundKey::isSamePlace(const QUrl &a, const QUrl &b) { return !a.host().isEmpty() && isSameOrigin(a, b); }
