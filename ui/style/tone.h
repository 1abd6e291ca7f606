#pragma once

#include "ui/style/icons.h"

#include <QColor>
#include <QWidget>

class QPalette;

//! What a status means; each tone has a colour with 4.5:1 contrast on window and base, in light and dark, and an icon.
enum class Tone { Neutral, Positive, Info, Attention, Negative, Production, Development };
QColor toneColor(Tone tone, const QPalette &palette);

//! An icon and a word (never a colour alone); its accessible name is the word. Plain text.
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget *parent = nullptr);
    void setStatus(Tone tone, Icon icon, const QString &word);
    //! Lets a long text break into lines; off, because most statuses are a word or two.
    void setWordWrap(bool on);
    QString word() const;
    Icon icon() const { return m_name; }
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void repaintStatus();
    class QLabel *m_icon;
    class QLabel *m_word;
    Tone m_tone = Tone::Neutral;
    Icon m_name = Icon::Info;
};
