#include "network/simulator/seed.h"

#include "network/simulator/instance.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static void openResources() { Q_INIT_RESOURCE(seed); } // a static library's resources do not register themselves

namespace simulator {

static QJsonObject load(const QString &name)
{
    openResources();
    QFile file(u":/simulator/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(file.readAll()).object();
}

static QJsonObject permission(const QString &instanceId, const QString &key, const QString &name, qint64 createdAt)
{
    return {{"object"_L1, "permission"_L1},
            {"id"_L1, stableId(u"perm_"_s, instanceId + key)},
            {"key"_L1, key},
            {"name"_L1, name},
            {"description"_L1, name},
            {"type"_L1, key.startsWith("org:sys_"_L1) ? "system"_L1 : "user"_L1},
            {"created_at"_L1, createdAt},
            {"updated_at"_L1, createdAt}};
}

static QJsonObject role(const QString &instanceId, const QJsonObject &described, const QJsonObject &names,
                        qint64 createdAt)
{
    QJsonArray permissions;
    bool mayManage = false, mayDelete = false;
    for (const auto &key : described.value("permissions"_L1).toArray()) {
        permissions.append(permission(instanceId, key.toString(), names.value(key.toString()).toString(), createdAt));
        mayManage |= key == "org:sys_memberships:manage"_L1;
        mayDelete |= key == "org:sys_profile:delete"_L1;
    }
    auto document = described;
    document.insert("object"_L1, "role"_L1);
    document.insert("id"_L1, stableId(u"role_"_s, instanceId + described.value("key"_L1).toString()));
    document.insert("permissions"_L1, permissions);
    document.insert("is_creator_eligible"_L1, mayManage && mayDelete);
    document.insert("created_at"_L1, createdAt);
    document.insert("updated_at"_L1, createdAt);
    return document;
}

//! Newest first, as the reference says; so the two roles that every instance has come last.
static QJsonArray roles(const QJsonObject &instance)
{
    constexpr qint64 day = 86'400'000;
    const auto table = load(u"roles.json"_s);
    const auto described = table.value("roles"_L1).toArray();
    const auto start = static_cast<qint64>(instance.value("created_at"_L1).toDouble());
    QJsonArray all;
    for (qsizetype i = 0; i < described.size(); ++i)
        all.append(role(instance.value("id"_L1).toString(), described.at(i).toObject(),
                        table.value("permissions"_L1).toObject(), start + (described.size() - 1 - i) * day));
    return all;
}

static QJsonObject seed(const QString &file)
{
    auto document = load(file);
    auto state = document.value("state"_L1).toObject();
    const auto instance = resourceOf(state, u"instance"_s);
    state.insert("organization_roles"_L1, roles(instance));
    const auto described = load(u"listings.json"_s).value(instance.value("environment_type"_L1).toString()).toObject();
    const auto lists = listings(described, instance);
    for (auto it = lists.begin(); it != lists.end(); ++it)
        state.insert(it.key(), it.value());
    document.insert("state"_L1, state);
    return document;
}

QJsonObject developmentSeed() { return seed(u"development.json"_s); }
QJsonObject productionSeed() { return seed(u"production.json"_s); }
QJsonObject environmentTemplate() { return load(u"environment.json"_s); }

} // namespace simulator
