#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;

//! A field to type in and a list that narrows: the settings search and the command palette. Enter runs the chosen row.
class SearchPicker : public QDialog {
    Q_OBJECT
public:
    struct Row {
        QIcon icon{};
        QString title{};
        QString detail{};
        std::function<void()> run{};
    };
    using Provider = std::function<QList<Row>(const QString &query)>;

    SearchPicker(const QString &title, const QString &hint, Provider provider, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void runCurrent();

    Provider m_provider;
    QList<Row> m_rows;
    QLineEdit *m_query;
    QTreeWidget *m_list;
    QLabel *m_empty;
};
