#pragma once

#include "ui/style/tone.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <functional>

//! The states of a setting in words, one line each in a fixed order, some with buttons. Lines are made when first
//! needed.
class FieldNotes : public QWidget {
    Q_OBJECT
public:
    enum Note { Locked, NotReported, Plan, Drift, Changed, Complaint, NoteCount };
    struct Button {
        QString text;
        std::function<void()> action;
    };
    explicit FieldNotes(QWidget *parent = nullptr);

    //! Buttons are made once per note: they must not depend on what changes.
    void put(Note note, Tone tone, Icon icon, const QString &words, const QList<Button> &buttons = {});
    void clear(Note note);
    QString words(Note note) const; //!< empty while it is not shown
    QStringList allWords() const;   //!< of the notes shown, the complaint first
    //! Buttons are called "Reset: Allowlist" and the like.
    void describeButtons(const QString &subject);
    //! The decisions cannot be made now, and why; empty: they can.
    void lockButtons(const QString &why);

private:
    struct Line {
        QWidget *row = nullptr;
        StatusLabel *label = nullptr;
    };
    Line &lineOf(Note note, const QList<Button> &buttons);
    std::array<Line, NoteCount> m_lines;
};
