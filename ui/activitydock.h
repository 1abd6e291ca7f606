#pragma once

#include <QDockWidget>

class ActivityModel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

//! Every request of the session, newest last, with details, copy and export. Its inside is built when it is first
//! shown.
class ActivityDock : public QDockWidget {
    Q_OBJECT
public:
    explicit ActivityDock(ActivityModel *model, QWidget *parent = nullptr);
    void retranslate();
    //! Writes all rows as HAR; false and a problem shown when the disk refuses.
    bool exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeTools();
    void showCurrent();
    void onExport();
    int currentRow() const;

    ActivityModel *m_model;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QPushButton *m_curl = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
};
