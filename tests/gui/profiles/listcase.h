#pragma once

#include "models/draftstore.h"
#include "models/migration/migrationstore.h"
#include "models/profile.h"
#include "models/profilefile.h"
#include "models/profilesmodel.h"
#include "models/session.h"
#include "network/secretstores.h"
#include "ui/style/appstyle.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! A session over a list of instances on disk, without any server.
class ListCase {
public:
    explicit ListCase(const QList<Profile> &known)
        : profiles(prepared(directory, known))
        , drafts(directory.path())
        , migrations(directory.path())
        , keyring(makeMemoryStore())
        , memory(makeMemoryStore())
        , session({&profiles, keyring.get(), memory.get(), &drafts, &migrations, nullptr}, {})
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        for (const Profile &profile : known)
            keyring->write(profile.id, "sk_test_CANARY0123456789abcdefghijklmnop", &session, [](auto) {});
    }

    static QString prepared(const QTemporaryDir &directory, const QList<Profile> &known)
    {
        const QString path = directory.filePath(u"profiles.json"_s);
        ProfileFile file = ProfileFile::read(path);
        for (const Profile &profile : known)
            file.put(profile);
        if (!known.isEmpty())
            file.write(path);
        return directory.path();
    }

    static Profile profile(const QString &name, const QString &group = {},
                           Environment environment = Environment::Development)
    {
        const QString plain = QString(name).replace(u' ', u'-');
        Profile made{.id = u"id-"_s + plain, .name = name, .environment = environment};
        made.instanceId = u"ins_"_s + plain;
        made.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        made.group = group;
        made.safety = safetyFor(environment);
        return made;
    }

    //! Instance 1 … \p count in groups A, B … of 25, a production one after every two others.
    static QList<Profile> many(int count)
    {
        QList<Profile> all;
        for (int i = 1; i <= count; ++i) {
            Profile made = profile(u"Instance %1"_s.arg(i), u"Group %1"_s.arg(QChar(u'A' + (i - 1) / 25)),
                                   i % 3 == 0 ? Environment::Production : Environment::Development);
            made.colour = static_cast<ProfileColour>(i % 9);
            made.safety = i % 5 == 0 ? SafetyLevel::ReadOnly : made.safety;
            made.lastUsed = QDateTime::currentDateTimeUtc().addSecs(-3600 * i);
            all.append(made);
        }
        return all;
    }

    //! The names in their order, as the file holds them.
    QStringList names() const
    {
        QStringList all;
        for (const Profile &known : session.profiles())
            all.append(known.name);
        return all;
    }

    static void click(const QWidget *in, const QString &button)
    {
        auto *found = in->findChild<QPushButton *>(button);
        QVERIFY2(found != nullptr && found->isVisible() && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    QTemporaryDir directory;
    ProfileStore profiles;
    DraftStore drafts;
    MigrationStore migrations;
    std::unique_ptr<SecretStore> keyring;
    std::unique_ptr<SecretStore> memory;
    Session session;
};

//! Puts font and direction back.
class LookKeeper {
public:
    LookKeeper(double factor, bool rtl)
        : m_font(QApplication::font())
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~LookKeeper()
    {
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    LookKeeper(const LookKeeper &) = delete;
    LookKeeper &operator=(const LookKeeper &) = delete;

private:
    QFont m_font;
};
