#pragma once

#include "ui/style/card.h"

#include <QList>

#include <functional>

class QLabel;
class QToolButton;

//! Facts on a card: a label, and a value that can be selected and copied. Values are plain text.
class ValueGrid : public Card {
    Q_OBJECT
public:
    explicit ValueGrid(QWidget *parent = nullptr);

    //! A row of text; \p copyName is the accessible name of its copy button, none when empty.
    QLabel *addText(const QString &label, const QString &copyName = {});
    //! A row with a widget of its own.
    void addWidget(const QString &label, QWidget *widget);

private:
    QWidget *makeRow(const QString &label, QWidget *value, QToolButton *copy);
    QList<QLabel *> m_labels;
};

//! A small button that copies what \p text gives at that moment; \p name is its accessible name.
QToolButton *makeCopyButton(const QString &name, QWidget *parent, std::function<QString()> text);
