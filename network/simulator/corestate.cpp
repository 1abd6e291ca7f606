#include "network/simulator/core.h"
#include "network/simulator/seed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

static QJsonObject seedStateOf(const Instance &instance)
{
    const auto seed = instance.isProduction() ? productionSeed() : developmentSeed();
    return seed.value("state"_L1).toObject();
}

static QString environmentTypeOf(const QJsonObject &state)
{
    return resourceOf(state, u"instance"_s).value("environment_type"_L1).toString();
}

static bool holdsObjectsOnly(const QJsonArray &list)
{
    return std::all_of(list.begin(), list.end(), [](const QJsonValue &each) { return each.isObject(); });
}

//! \p saved over \p seed, which may have resources and keys that an older sandbox did not have.
static std::optional<QJsonObject> completed(QJsonObject seed, const QJsonObject &saved)
{
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        const auto there = seed.value(it.key());
        if (there.type() != it->type() || (it->isArray() && !holdsObjectsOnly(it->toArray())))
            return std::nullopt;
        auto object = there.toObject();
        for (const auto values = it->toObject(); const auto &key : values.keys())
            object.insert(key, values.value(key));
        seed.insert(it.key(), it->isArray() ? *it : QJsonValue(object));
    }
    return seed;
}

//! The first domain is the primary one everywhere else in this program.
static bool isWhole(const QJsonObject &state, const QString &environmentType)
{
    const auto first = state.value("domains"_L1).toArray().first().toObject();
    return environmentTypeOf(state) == environmentType && !first.value("is_satellite"_L1).toBool(true) &&
           !first.value("name"_L1).toString().isEmpty();
}

bool Core::take(const QJsonObject &saved)
{
    QList<QJsonObject> states;
    for (const auto &instance : instances) {
        const auto type = environmentTypeOf(instance.now());
        const auto state = completed(seedStateOf(instance), saved["instances"_L1][type].toObject());
        if (!state || !isWhole(*state, type) || !saved["instances"_L1][type].isObject())
            return false;
        states.append(*state);
    }
    for (qsizetype i = 0; i < states.size(); ++i)
        instances[static_cast<size_t>(i)].begin(states.at(i));
    savedPractice = saved.value("practice_network"_L1).toObject();
    return true;
}

void Core::keepStateIn(const QString &path, const StateFile::Tell &tell)
{
    file = std::make_unique<StateFile>(path, tell);
    if (const auto saved = file->read(); saved && !take(*saved))
        file->setAside();
}

void Core::save()
{
    if (!file)
        return;
    QJsonObject states;
    for (const auto &instance : instances)
        states.insert(environmentTypeOf(instance.now()), instance.now());
    file->write({{"instances"_L1, states}, {"practice_network"_L1, practice ? practice->saved() : savedPractice}});
}

void Core::resumePractice()
{
    if (savedPractice.isEmpty() || practice->restore(savedPractice))
        return;
    file->setAside();
    beginAnew();
}

void Core::reset()
{
    practice->reset();
    beginAnew();
    followDomain();
    save();
}

void Core::beginAnew()
{
    for (auto &instance : instances) {
        const auto frontend = primaryDomain(instance.now()).value("frontend_port"_L1).toInt();
        instance.begin(seedStateOf(instance));
        instance.setFrontendPort(static_cast<quint16>(frontend));
    }
}

} // namespace simulator
