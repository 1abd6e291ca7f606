#pragma once

#include "ui/style/tone.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QVBoxLayout;

//! Calm, non-modal messages above the page, one per topic; the newest text of a topic replaces the former.
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

private:
    struct Banner {
        QWidget *box = nullptr;
        StatusLabel *status = nullptr;
        QStringList names;
        QList<Button> buttons;
    };
    void run(const QString &topic, qsizetype button);
    QHash<QString, Banner> m_banners;
    QVBoxLayout *m_column;
};
