#include "network/simulator/operations.h"
#include "network/simulator/paging.h"
#include "network/simulator/rules.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

static constexpr auto kResource = "allowlist_identifiers"_L1;

//! What kind of identifier \p text is ("*@example.com" stands for a domain); empty when it is none.
static QString typeOf(const QString &text)
{
    static const QRegularExpression mail(uR"(\A[^@\s]+@[^@\s]+\.[^@\s.]+\z)"_s);
    static const QRegularExpression phone(uR"(\A\+\d{8,15}\z)"_s);
    static const QRegularExpression wallet(uR"(\A0x[0-9a-fA-F]{40}\z)"_s);
    if (mail.match(text).hasMatch())
        return u"email_address"_s;
    if (phone.match(text).hasMatch())
        return u"phone_number"_s;
    return wallet.match(text).hasMatch() ? u"web3_wallet"_s : QString();
}

static bool has(const QJsonArray &all, QLatin1StringView key, const QString &value)
{
    return std::any_of(all.begin(), all.end(), [&](const QJsonValue &entry) { return entry[key].toString() == value; });
}

HttpAnswer listAllowlist(Operation &op)
{
    if (op.instance.isProduction())
        return planLacks({u"allowlist"_s});
    return arrayOrPageOf(op.request, op.instance.seen().value(kResource).toArray());
}

HttpAnswer addToAllowlist(Operation &op)
{
    if (op.instance.isProduction())
        return planLacks({u"allowlist"_s});
    if (const auto wrong = complaints(allowlistRules(), op.body, false); !wrong.isEmpty())
        return refuse(wrong);
    const auto identifier = op.body.value("identifier"_L1).toString();
    const auto type = typeOf(identifier);
    auto all = op.instance.now().value(kResource).toArray();
    if (identifier.isEmpty())
        return refuse(aboutParameter(u"identifier"_s, u"form_param_missing"_s, u"is required"_s));
    if (type.isEmpty())
        return refuse(aboutParameter(u"identifier"_s, u"form_param_format_invalid"_s,
                                     u"must be an e-mail address, a phone number or a wallet"_s));
    if (has(all, "identifier"_L1, identifier))
        return refuse(aboutParameter(u"identifier"_s, u"duplicate_record"_s, u"is on the list already"_s));
    const auto owner = resourceOf(op.instance.now(), u"instance"_s).value("id"_L1).toString();
    const QJsonObject entry{{"object"_L1, "allowlist_identifier"_L1},
                            {"id"_L1, stableId(u"alid_"_s, owner + identifier)},
                            {"identifier"_L1, identifier},
                            {"identifier_type"_L1, type},
                            {"instance_id"_L1, owner},
                            {"created_at"_L1, nowMilliseconds()},
                            {"updated_at"_L1, nowMilliseconds()}};
    all.prepend(entry);
    op.instance.replace(QString(kResource), all);
    return jsonAnswer(entry);
}

HttpAnswer deleteFromAllowlist(Operation &op)
{
    if (op.instance.isProduction())
        return planLacks({u"allowlist"_s});
    QJsonArray rest;
    for (const auto &entry : op.instance.now().value(kResource).toArray()) {
        if (entry.toObject().value("id"_L1).toString() != op.id)
            rest.append(entry);
    }
    if (rest.size() == op.instance.now().value(kResource).toArray().size())
        return refuse(notFound(u"No allowlist identifier was found with id %1."_s.arg(op.id)));
    op.instance.replace(QString(kResource), rest);
    return jsonAnswer({{"object"_L1, "allowlist_identifier"_L1}, {"id"_L1, op.id}, {"deleted"_L1, true}});
}

} // namespace simulator
