// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileoption.h"

#include "places.h"

#include <profilestore.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

Result<QString, QString> profileFolderOf(const CommandLine &options)
{
    switch (options.backend) {
    case CommandLine::Backend::Demo:
        return profileFolderPath(u"demo"_s);
    case CommandLine::Backend::Url:
        return profileFolderPath(options.baseUrl.authority());
    case CommandLine::Backend::Profile:
    case CommandLine::Backend::Saved:
        break;
    }
    const ProfileStore profiles(profilesFile());
    if (options.backend == CommandLine::Backend::Saved)
        return Failure{u"Which profile? Give --profile NAME, --base-url URL or --demo."_s};
    const auto profile = profiles.findByName(options.profile);
    if (!profile)
        return Failure{u"There is no profile “%1”."_s.arg(options.profile)};
    return profileFolderPath(profile->id);
}

} // namespace fleet
