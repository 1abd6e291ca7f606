#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

/*! What a window knows of its own requests and judges at once: where keys go, that no Retry-After is undercut, that
 *  nothing is handed over after Stop, and that what is handed over is recorded.
 */
struct LiveRules {
    int window = 0;
    QHash<QString, QByteArray> keys{};                             //!< by authority: the one key it may see
    QHash<QString, std::chrono::steady_clock::time_point> until{}; //!< by authority and key
    int review = 0;                                                //!< that is applied
    bool stopped = false;
    std::function<bool(const QUrl &url)> isRecorded{}; //!< an intent without an end is on the disk
    QStringList broken{};

    void judge(const QByteArray &method, const QUrl &url, const QByteArray &authorization);
};

//! Qt's own manager under these rules. It tells the proxy which window a request comes from.
class LiveNetwork : public QNetworkAccessManager {
public:
    explicit LiveNetwork(std::shared_ptr<LiveRules> rules);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    void onHeaders(const QNetworkReply *reply);

    std::shared_ptr<LiveRules> m_rules;
};
