#pragma once

#include "ui/style/tone.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QScrollArea;
class QVBoxLayout;

/*! Calm, non-modal messages above the page, one per topic; the newest text of a topic replaces the former.
 *
 *  They leave the page most of the window: what is longer can be scrolled, with the keys too.
 */
class BannerStack : public QWidget {
    Q_OBJECT
public:
    struct Button {
        QString text;
        std::function<void()> run;
    };
    explicit BannerStack(QWidget *parent = nullptr);
    void setBanner(const QString &topic, Tone tone, Icon icon, const QString &text, const QList<Button> &buttons = {});
    void removeBanner(const QString &topic);
    void clear();
    QString text(const QString &topic) const; //!< empty when there is none

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Banner {
        QWidget *box = nullptr;
        StatusLabel *status = nullptr;
        QStringList names;
        QList<Button> buttons;
    };
    void run(const QString &topic, qsizetype button);
    QHash<QString, Banner> m_banners;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
};
