#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QToolButton;

//! Facts in two columns: a label, and a value that can be selected and copied. Values are plain text.
class ValueGrid : public QWidget {
    Q_OBJECT
public:
    explicit ValueGrid(QWidget *parent = nullptr);

    //! A row of text; \p copyName is the accessible name of its copy button, none when empty.
    QLabel *addText(const QString &label, const QString &copyName = {});
    //! A row with a widget of its own.
    void addWidget(const QString &label, QWidget *widget);

private:
    QLabel *addLabel(const QString &label);
    QGridLayout *m_grid;
    int m_rows = 0;
};

//! A small button that copies what \p text gives at that moment; \p name is its accessible name.
QToolButton *makeCopyButton(const QString &name, QWidget *parent, std::function<QString()> text);
