#include "ui/fieldrow_p.h"

#include "models/workspace.h"
#include "ui/editors/fieldeditor.h"
#include "ui/fieldsource.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString inOneLine(QString text) { return text.replace(u'\n', "; "_L1); }

const FieldSpec &FieldRow::Private::spec() const { return form->spec(field); }

void FieldRow::Private::retranslate()
{
    label->setText(labelOf(spec()));
    help->setText(helpOf(spec()));
    help->setVisible(!help->text().isEmpty());
    info->setAccessibleName(FieldRow::tr("About %1").arg(labelOf(spec())));
    info->setToolTip(FieldRow::tr("Where this value comes from (Shift+F1)"));
}

bool FieldRow::Private::isUnreported() const
{
    return form->baseline(field).state == FieldValue::State::NotReported && !form->isEdited(field);
}

QString FieldRow::Private::lockReason() const
{
    if (spec().access == FieldAccess::Deprecated)
        return FieldRow::tr("Deprecated: shown, but never written");
    if (spec().access == FieldAccess::ReadOnly)
        return FieldRow::tr("Read-only: set by Clerk");
    if (isAvailable(spec(), workspace->environment()))
        return {};
    return workspace->environment() == Environment::Production ? FieldRow::tr("Not available on production instances")
                                                               : FieldRow::tr("Not available on development instances");
}

QString FieldRow::Private::profileLock() const
{
    return workspace->isReadOnly() ? FieldRow::tr("Read-only: the safety level of this instance allows no changes")
                                   : QString();
}

void FieldRow::Private::refresh()
{
    const QString locked = lockReason();
    editor->setValue(form->shown(field));
    editor->setReadOnly(!locked.isEmpty() || workspace->isReadOnly() || (isUnreported() && !unlocked));
    if (notes || !awaiting) {
        showLocks();
        showPlan();
        showDrift();
        showEdit();
        showComplaint();
    }
    describe();
    q->update();
}

FieldNotes *FieldRow::Private::ensureNotes()
{
    if (!notes) {
        notes = new FieldNotes(q);
        column->addWidget(notes);
    }
    notes->show();
    return notes;
}

void FieldRow::Private::showLocks()
{
    const QString locked = lockReason();
    const bool unreported = !awaiting && isUnreported();
    if (!locked.isEmpty() && !awaiting)
        ensureNotes()->put(FieldNotes::Locked, Tone::Neutral, Icon::Locked, locked);
    else if (notes)
        notes->clear(FieldNotes::Locked);
    if (locked.isEmpty() && unreported && !unlocked)
        ensureNotes()->put(FieldNotes::NotReported, Tone::Neutral, Icon::Question,
                           FieldRow::tr("Not reported by Clerk"),
                           {{FieldRow::tr("Set anyway…"), [this] { unlock(); }}});
    else if (notes)
        notes->clear(FieldNotes::NotReported);
}

void FieldRow::Private::showPlan()
{
    const bool mayCost =
        spec().paidInProduction && workspace->environment() == Environment::Production && lockReason().isEmpty();
    if (mayCost && !awaiting)
        ensureNotes()->put(FieldNotes::Plan, Tone::Neutral, Icon::Plan, FieldRow::tr("May need a paid plan"));
    else if (notes)
        notes->clear(FieldNotes::Plan);
}

void FieldRow::Private::showEdit()
{
    if (form->isEdited(field)) {
        const QString was = displayText(spec(), form->baseline(field).json());
        ensureNotes()->put(FieldNotes::Changed, Tone::Info, Icon::Changed, FieldRow::tr("Changed (was: %1)").arg(was),
                           {{FieldRow::tr("Reset"), [this] { resetEdit(); }}});
    } else if (notes) {
        notes->clear(FieldNotes::Changed);
    }
}

void FieldRow::Private::showDrift()
{
    const QJsonValue before = form->driftedFrom(field);
    if (!before.isUndefined()) {
        const QJsonValue theirs = form->baseline(field).json();
        const QJsonValue mine = form->shown(field);
        const QString words =
            FieldRow::tr("The server's value changed meanwhile. Before: %1. Server now: %2. Yours: %3.")
                .arg(displayText(spec(), before), inOneLine(changeText(spec(), before, theirs, mine)),
                     inOneLine(changeText(spec(), before, mine, theirs)));
        ensureNotes()->put(FieldNotes::Drift, Tone::Attention, Icon::Warning, words,
                           {{FieldRow::tr("Keep mine"), [this, theirs] { form->clearDrift(field, theirs); }},
                            {FieldRow::tr("Take theirs"), [this] { takeTheirs(); }}});
    } else if (notes) {
        notes->clear(FieldNotes::Drift);
    }
}

void FieldRow::Private::showComplaint()
{
    const QString complaint = form->complaint(field);
    if (!complaint.isEmpty()) {
        const QString words = form->isServerComplaint(field) ? FieldRow::tr("Clerk says: %1").arg(complaint)
                                                             : FieldRow::tr("Error: %1").arg(complaint);
        ensureNotes()->put(FieldNotes::Complaint, Tone::Negative, Icon::Error, words);
    } else if (notes) {
        notes->clear(FieldNotes::Complaint);
    }
}

void FieldRow::Private::describe()
{
    QStringList parts;
    if (notes) {
        parts = notes->allWords();
        notes->setVisible(!parts.isEmpty());
        notes->describeButtons(label->text());
        notes->lockButtons(profileLock());
    }
    if (const QString lock = profileLock(); !lock.isEmpty() && lockReason().isEmpty())
        parts.prepend(lock);
    if (!help->text().isEmpty())
        parts += help->text();
    editor->describe(label->text(), parts.join(". "_L1).replace(".. "_L1, ". "_L1));
    info->setAccessibleDescription(sourceName(form->baseline(field).reader.source));
}

void FieldRow::Private::onEdited(const QJsonValue &value)
{
    // An emptied text is no edit where the server has nothing either.
    const bool emptied = value.isString() && value.toString().isEmpty();
    const bool nothingThere = form->baseline(field).state != FieldValue::State::Value;
    const bool noEdit = emptied && nothingThere &&
                        !(form->baseline(field).state == FieldValue::State::NotReported && spec().emptyMeaning);
    workspace->edit(resource, field, noEdit ? QJsonValue(QJsonValue::Undefined) : value);
}

void FieldRow::Private::resetEdit()
{
    unlocked = false;
    // The button vanishes with the edit; the keyboard goes on where the setting is.
    editor->setFocus(Qt::OtherFocusReason);
    workspace->reset(resource, field);
}

void FieldRow::Private::takeTheirs()
{
    editor->setFocus(Qt::OtherFocusReason);
    workspace->reset(resource, field);
}

void FieldRow::Private::unlock()
{
    unlocked = true;
    refresh();
    editor->setFocus(Qt::OtherFocusReason);
}
