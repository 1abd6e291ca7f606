#pragma once

#include "ui/editors/fieldeditor.h"

#include <QJsonArray>

class EntriesModel;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

/*! A list of origins or other texts: add one or paste many, find, sort, edit in place, remove.
 *
 *  One view over a model, so that 100,000 entries cost as much on screen as ten.
 */
class ListEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit ListEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }
    void describe(const QString &name, const QString &description) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addTyped();
    void paste();
    void removeSelected();
    void onEdited();
    void refresh();
    QPushButton *button(const QString &text, void (ListEditor::*slot)());

    EntriesModel *m_model;
    QListView *m_view;
    QLineEdit *m_add;
    QLineEdit *m_find;
    QLabel *m_empty;
    QLabel *m_summary;
    QWidget *m_adding;
    QWidget *m_tools;
    QPushButton *m_addButton;
    QPushButton *m_remove;
    QPushButton *m_sort;
    QPushButton *m_unique;
    QPushButton *m_toNull;
    QJsonValue m_value = QJsonValue::Undefined;
    bool m_readOnly = false;
};

//! The entries in a text typed or pasted: parted by line breaks, commas, semicolons or blanks.
QStringList entriesIn(const QString &text);
