#pragma once

#include <QDateTime>
#include <QUrl>
#include <QWidget>

//! Title, one sentence, documentation link, "Read 3 minutes ago · Refresh". The title is announced as a heading by its
//! size and name.
class PageHead : public QWidget {
    Q_OBJECT
public:
    PageHead(const QString &title, const QString &summary, const QUrl &docs, QWidget *parent = nullptr);
    ~PageHead() override;
    void setReadAt(const QDateTime &utc); //!< shows and keeps up the age; invalid: nothing was read yet
    void setBusy(bool busy);

signals:
    void refreshRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    Private *d;
};
