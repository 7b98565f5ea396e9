using System.Globalization;
using System.Net;
using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using BuildingBlocks.Storage.S3;

namespace Host.Web;

/// <summary>
/// How this installation is set up: from the command line (<c>--data DIR</c>), the environment (<c>GALLERY_DATA</c>) or
/// <c>appsettings.json</c>, the first of these that says something.
/// </summary>
internal sealed record HostSettings(
    string DataDirectory, string Urls, string? Postgres, Uri? PublicAddress, IReadOnlyList<IPNetwork> TrustedProxies, SmtpSettings? Smtp, S3Place? S3, long PreviewCache, string? Ffmpeg, string? Owner,
    string? OwnerPassword)
{
    private const long Gigabyte = 1_000_000_000;
    private const int UsualPreviewCache = 20;
    private const int UsualBackupDays = 7;
    private const int UsualKeepMails = 90;
    private const int UsualMailsPerMinute = 60;

    /// <summary>How old the last backup may be before the studio is warned; 0 for no warning.</summary>
    public int BackupDays { get; private init; } = UsualBackupDays;

    /// <summary>Whether backups hold the originals of an S3 store.</summary>
    public bool BackupOriginals { get; private init; } = true;

    /// <summary>After this time, the text of a mail is forgotten.</summary>
    public TimeSpan KeepMails { get; private init; } = TimeSpan.FromDays(UsualKeepMails);

    /// <summary>How many mails are handed over within a minute.</summary>
    public int MailsPerMinute { get; private init; } = UsualMailsPerMinute;

    /// <summary>Where the originals of archived galleries lie: a folder or, where that is null, an S3 store.</summary>
    public string? ArchiveFolder { get; private init; }

    public S3Place? ArchiveS3 { get; private init; }

    public DatabaseChoice Database => Postgres is { } postgres ? DatabaseChoice.Postgres(postgres) : DatabaseChoice.SqliteFile(Below("gallery.db"));

    /// <summary>A place in the data folder.</summary>
    public string Below(string name) => Path.Combine(DataDirectory, name);

    public static HostSettings Read(IConfiguration configuration) => new(
        Path.GetFullPath(configuration["data"] ?? "data"),
        ReadUrls(configuration["urls"] ?? GalleryHost.DefaultAddress),
        configuration["postgres"],
        ReadPublicAddress(configuration["publicAddress"]),
        ReadNetworks(configuration["trustedProxies"]),
        SmtpSettings.Read(configuration),
        ReadS3(configuration),
        ReadPreviewCache(configuration["previewCache"]),
        ReadFfmpeg(configuration["ffmpeg"]),
        configuration["owner"],
        configuration["owner_password"])
    {
        ArchiveFolder = ArchiveSettings.ReadFolder(configuration),
        ArchiveS3 = ArchiveSettings.ReadS3(configuration, ReadS3(configuration)),
        BackupDays = ReadBackupDays(configuration["backupDays"]),
        BackupOriginals = ReadBackupOriginals(configuration["backupOriginals"]),
        KeepMails = ReadKeepMails(configuration["keepMails"]),
        MailsPerMinute = ReadMailsPerMinute(configuration["mailsPerMinute"]),
    };

    private static string ReadUrls(string text)
    {
        foreach (var address in text.Split(';'))
            if (!IsAddress(address))
                throw new SettingsException($"The address '{address}' is not one to listen at, such as {GalleryHost.DefaultAddress}.");

        return text;
    }

    private static bool IsAddress(string text)
    {
        try
        {
            return BindingAddress.Parse(text).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static Uri? ReadPublicAddress(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address
            : throw new SettingsException($"The public address '{text}' is not an address such as https://photos.example.com.");
    }

    private static S3Place? ReadS3(IConfiguration configuration)
    {
        var s3 = configuration.GetSection("s3");
        if (s3["bucket"] is not { Length: > 0 } bucket)
            return null;

        var service = s3["serviceUrl"] is { Length: > 0 } text
            ? Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : throw new SettingsException($"The S3 store '{text}' is not an address such as https://minio.example:9000.")
            : null;
        var copies = Path.Combine(Path.GetFullPath(configuration["data"] ?? "data"), "s3-copies");
        return new S3Place(bucket, s3["prefix"] ?? "", copies, s3["region"] ?? "us-east-1", service, s3["accessKey"], s3["secretKey"]);
    }

    // Gigabytes as they are sold: with nine zeros. A cache too small for one gallery would be made anew all day.
    private static long ReadPreviewCache(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return UsualPreviewCache * Gigabyte;

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gigabytes) && gigabytes is >= 1 and <= 1_000_000
            ? (long)(gigabytes * Gigabyte)
            : throw new SettingsException($"The size of the preview cache, '{text}', is not a number of gigabytes such as {UsualPreviewCache}; the least is 1.");
    }

    private static int ReadBackupDays(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return UsualBackupDays;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? days
            : throw new SettingsException($"The age of a backup to warn of, '{text}', is not a number of days such as {UsualBackupDays}; 0 is for no warning.");
    }

    private static bool ReadBackupOriginals(string? text) => text switch
    {
        null or "" or "yes" => true,
        "no" => false,
        _ => throw new SettingsException($"Whether backups hold the originals of an S3 store is 'yes' or 'no', not '{text}'."),
    };

    private static TimeSpan ReadKeepMails(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return TimeSpan.FromDays(UsualKeepMails);

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 3650
            ? TimeSpan.FromDays(days)
            : throw new SettingsException($"The time that the text of mails is kept, '{text}', is not a number of days such as {UsualKeepMails}.");
    }

    private static int ReadMailsPerMinute(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return UsualMailsPerMinute;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var mails) && mails is >= 1 and <= 10_000
            ? mails
            : throw new SettingsException($"The number of mails within a minute, '{text}', is not one such as {UsualMailsPerMinute}; the least is 1.");
    }

    private static string? ReadFfmpeg(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return FindProgram(OperatingSystem.IsWindows() ? "ffmpeg.exe" : "ffmpeg");
        if (text == "none")
            return null;

        return File.Exists(text) ? Path.GetFullPath(text) : throw new SettingsException($"There is no program '{text}' to make the posters of videos with. Say where ffmpeg is, or 'none'.");
    }

    private static string? FindProgram(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static List<IPNetwork> ReadNetworks(string? text) =>
        [.. (text ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(ReadNetwork)];

    private static IPNetwork ReadNetwork(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
            return network;

        return IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new SettingsException($"The trusted proxy '{text}' is not an address such as 10.0.0.2 or a network such as 10.0.0.0/8.");
    }
}

/// <summary>An SMTP server that mails are handed to.</summary>
internal sealed record SmtpSettings(string Host, int Port, string? User, string? Password, SmtpEncryption Encryption, string From)
{
    private const int UsualPort = 587;

    public static SmtpSettings? Read(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("smtp");
        if (smtp["host"] is not { Length: > 0 } host)
            return null;

        var from = smtp["from"] ?? throw new SettingsException("With an SMTP server, the sender's address is needed too: GALLERY_SMTP__FROM=studio@example.com.");
        return new SmtpSettings(host, ReadPort(smtp["port"]), smtp["user"], smtp["password"], ReadEncryption(smtp), from);
    }

    private static int ReadPort(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return UsualPort;

        return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? port
            : throw new SettingsException($"The SMTP port '{text}' is not a number such as 587.");
    }

    // startTls is the older word for it: true or false.
    private static SmtpEncryption ReadEncryption(IConfigurationSection smtp)
    {
        if (smtp["encryption"] is { Length: > 0 } text)
        {
            return text.ToUpperInvariant() switch
            {
                "STARTTLS" => SmtpEncryption.StartTls,
                "TLS" => SmtpEncryption.Tls,
                "NONE" => SmtpEncryption.None,
                _ => throw new SettingsException($"GALLERY_SMTP__ENCRYPTION is '{text}': it can be starttls, tls or none."),
            };
        }

        if (smtp["startTls"] is not { Length: > 0 } former)
            return SmtpEncryption.StartTls;

        return bool.TryParse(former, out var startTls)
            ? startTls ? SmtpEncryption.StartTls : SmtpEncryption.None
            : throw new SettingsException($"GALLERY_SMTP__STARTTLS is '{former}': it can be true or false.");
    }
}
