#include "models/settingssearch.h"

#include "models/countries.h"
#include "models/settingsform.h"
#include "models/workspace.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Without case and without accents.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

bool holdsAll(const QString &text, const QStringList &words)
{
    const QString plain = folded(text);
    return std::ranges::all_of(words, [&plain](const QString &word) { return plain.contains(word); });
}

bool holdsAny(const QString &text, const QStringList &words)
{
    const QString plain = folded(text);
    return std::ranges::any_of(words, [&plain](const QString &word) { return plain.contains(word); });
}

//! \p value in words; of a list the entry that holds all \p words, however far down it stands.
QString shownText(const FieldSpec &spec, const QJsonValue &value, const QStringList &words)
{
    for (const auto &entry : value.toArray()) {
        const QString text = entry.toString();
        QString name = spec.kind == FieldKind::CountryList ? countryName(text) : text;
        if (holdsAll(name, words))
            return name;
    }
    return displayText(spec, value);
}

struct RankedHit {
    int rank = 0; //!< smaller is better
    SearchHit hit;
};

std::optional<RankedHit> match(const SettingsForm &form, int field, const QStringList &words)
{
    const FieldSpec &spec = form.spec(field);
    const QString label = labelOf(spec);
    const QString section = translated(form.resource().title);
    const QStringList others = {QString(spec.key), shownText(spec, form.shown(field), words), helpOf(spec), section};
    if (!holdsAll(label + u'\n' + others.join(u'\n'), words))
        return {};
    RankedHit found{
        .hit = {.resource = form.resource().id, .field = field, .label = label, .section = section, .matched = {}}};
    if (holdsAll(label, words))
        return found;
    found.rank = holdsAny(label, words) ? 1 : 2;
    // The text that shows best why this setting was found: all words in one, else the first with any of them.
    auto text = std::ranges::find_if(others, [&words](const QString &other) { return holdsAll(other, words); });
    if (text == others.end())
        text = std::ranges::find_if(others, [&words](const QString &other) { return holdsAny(other, words); });
    if (text != others.end()) {
        found.rank = found.rank * 10 + static_cast<int>(text - others.begin());
        found.hit.matched = *text;
    }
    return found;
}

} // namespace

QList<SearchHit> searchSettings(const Workspace &workspace, const QString &query)
{
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<RankedHit> found;
    for (const SettingsForm *form : workspace.forms()) {
        for (int field = 0; field < form->size(); ++field) {
            if (auto hit = match(*form, field, words))
                found.append(*std::move(hit));
        }
    }
    std::ranges::stable_sort(found, {}, &RankedHit::rank);
    QList<SearchHit> hits;
    for (const RankedHit &entry : found)
        hits.append(entry.hit);
    return hits;
}
