#pragma once

#include "ui/fieldnotes.h"
#include "ui/fieldrow.h"

#include <QJsonValue>
#include <QVariantAnimation>

class FieldEditor;
class QBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

class FieldRow::Private {
public:
    Private(FieldRow *row, Workspace *space, ResourceId id, int index);

    void build();
    void retranslate();
    void refresh();
    void onEdited(const QJsonValue &value);
    void popUp(const QPoint &where);
    QString tip() const;

    FieldRow *q;
    Workspace *workspace;
    SettingsForm *form;
    ResourceId resource;
    int field;
    QLabel *label = nullptr;
    QLabel *help = nullptr;
    QToolButton *info = nullptr;
    FieldEditor *editor = nullptr;
    QBoxLayout *top = nullptr;
    QVBoxLayout *column = nullptr;
    FieldNotes *notes = nullptr;
    QVariantAnimation *glow = nullptr;
    bool unlocked = false; //!< "Set anyway…" was chosen
    bool awaiting = false;

private:
    const FieldSpec &spec() const;
    QString lockReason() const;
    QString profileLock() const; //!< the safety level takes no edits; said once on the page, so no note
    bool isUnreported() const;
    FieldNotes *ensureNotes();
    void showLocks();
    void showPlan();
    void showEdit();
    void showDrift();
    void showComplaint();
    void describe();
    void resetEdit();
    void takeTheirs();
    void unlock();
};
