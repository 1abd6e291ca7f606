#include "models/boundkey.h"

#include "network/endpoints.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr int kBoundKeyVersion = 1;
}

QByteArray BoundKey::toSecret() const
{
    if (origin.isEmpty())
        return key;
    const QJsonObject object{{u"vestry_key"_s, kBoundKeyVersion},
                             {u"origin"_s, originOf(origin).toString(QUrl::FullyEncoded)},
                             {u"key"_s, QString::fromUtf8(key)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<BoundKey> BoundKey::fromSecret(const QByteArray &secret)
{
    if (secret.isEmpty())
        return std::nullopt;
    // No key begins so: keys are sk_ and letters.
    if (!secret.startsWith('{'))
        return BoundKey{.key = secret};
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    BoundKey bound{.key = object.value("key"_L1).toString().toUtf8(),
                   .origin = originOf(QUrl(object.value("origin"_L1).toString(), QUrl::StrictMode))};
    const bool known = object.value("vestry_key"_L1).toInt() == kBoundKeyVersion;
    // Without its origin it would count as unbound and go anywhere.
    if (!known || bound.key.isEmpty() || bound.origin.host().isEmpty())
        return std::nullopt;
    return bound;
}

bool BoundKey::fits(const QUrl &baseUrl) const { return origin.isEmpty() || isSameOrigin(origin, baseUrl); }
