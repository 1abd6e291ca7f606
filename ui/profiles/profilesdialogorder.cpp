// What the list of instances does to them: copies, order and groups.
#include "models/profilename.h"
#include "models/profilesmodel.h"
#include "models/session.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilesdialog_p.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

void ProfilesDialog::Private::duplicate()
{
    const QStringList ids = list->chosenIds();
    QList<Profile> known = session->profiles();
    many = ids.size() > 1;
    say({});
    for (const QString &id : ids) {
        const auto it = std::ranges::find(known, id, &Profile::id);
        if (it == known.cend())
            continue;
        Profile made = *it;
        made.id.clear();
        made.name = ProfileName::unique(it->name, known);
        known.append(made); // the next one must differ from it, too
        ++copying;
        session->duplicateProfile(id, made.name);
    }
}

void ProfilesDialog::Private::onDuplicated(const QString &newId, bool withKey)
{
    if (copying == 0)
        return;
    --copying;
    if (newId.isEmpty()) {
        say(session->profilesProblem().isEmpty() ? tr("The copy could not be kept.") : session->profilesProblem());
        return;
    }
    list->choose(newId);
    if (!withKey)
        say(tr("A copy was made without its key, which the system keyring did not give. Give it the key in its "
               "settings."));
    if (!many)
        emit q->editRequested(newId);
}

QList<QStringList> ProfilesDialog::Private::idsByGroup() const
{
    QList<QStringList> all;
    QString last;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString id = model->data(index, ProfilesModel::ProfileIdRole).toString();
        if (id.isEmpty())
            continue;
        const QString of = model->data(index, ProfilesModel::GroupRole).toString();
        if (all.isEmpty() || of != last)
            all.append(QStringList());
        last = of;
        all.last().append(id);
    }
    return all;
}

//! Each chosen one changes places with its neighbour above (-1) or below (1) in its group; a block moves as one.
void ProfilesDialog::Private::moveBy(int step)
{
    const QStringList chosen = list->chosenIds();
    QList<QStringList> all = idsByGroup();
    for (QStringList &ids : all) {
        if (step > 0)
            std::reverse(ids.begin(), ids.end());
        for (qsizetype i = 1; i < ids.size(); ++i) {
            if (!chosen.contains(ids.at(i)) || chosen.contains(ids.at(i - 1)))
                continue;
            // The lower of the two goes before the upper one.
            const QString lower = step < 0 ? ids.at(i) : ids.at(i - 1);
            const QString upper = step < 0 ? ids.at(i - 1) : ids.at(i);
            moveTo({lower}, model->data(model->indexOf(lower), ProfilesModel::GroupRole).toString(), upper);
            ids.swapItemsAt(i, i - 1);
        }
    }
}

void ProfilesDialog::Private::moveTo(const QStringList &ids, const QString &to, const QString &beforeId)
{
    say({});
    for (const QString &id : ids) {
        if (!session->moveProfile(id, to, beforeId)) {
            say(session->profilesProblem().isEmpty() ? tr("The order could not be kept.") : session->profilesProblem());
            return;
        }
    }
}

QStringList ProfilesDialog::Private::groups() const
{
    QStringList names;
    for (const Profile &profile : session->profiles()) {
        if (!profile.sandbox && !profile.group.isEmpty() && !names.contains(profile.group))
            names.append(profile.group);
    }
    return names;
}

void ProfilesDialog::Private::askForGroup()
{
    const QStringList ids = list->chosenIds();
    auto *ask = new QInputDialog(q);
    ask->setObjectName(u"groupDialog"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Group"));
    ask->setLabelText(ids.size() == 1 ? tr("Group of this instance. Type a new one, or leave it empty for none.")
                                      : tr("Group of these %n instances. Type a new one, or leave it empty for none.",
                                           nullptr, int(ids.size())));
    ask->setComboBoxItems(QStringList{QString()} + groups());
    ask->setComboBoxEditable(true);
    ask->setTextValue(model->data(model->indexOf(ids.value(0)), ProfilesModel::GroupRole).toString());
    if (auto *box = ask->findChild<QComboBox *>()) {
        box->setMinimumHeight(Metrics::targetSize);
        box->setAccessibleName(tr("Group"));
    }
    QObject::connect(ask, &QInputDialog::textValueSelected, q,
                     [this, ids](const QString &typed) { moveTo(ids, ProfileName::cleaned(typed), {}); });
    ask->open();
}
