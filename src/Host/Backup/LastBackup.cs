using System.Globalization;
using Host.Web;

namespace Host.Backup;

/// <summary>When the last backup of this installation was made, as the data folder remembers it.</summary>
internal static class LastBackup
{
    private const string FileName = "last-backup";

    public static void Note(HostSettings settings, DateTimeOffset at) => File.WriteAllText(settings.Below(FileName), at.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>What there is to be warned of; null when the last backup is young enough, or nobody wants to be warned.</summary>
    public static string? Warning(HostSettings settings, DateTimeOffset now)
    {
        if (settings.BackupDays == 0)
            return null;
        if (Read(settings) is not { } at)
            return "No backup was ever made.";

        var days = (int)(now - at).TotalDays;
        return days <= settings.BackupDays ? null : $"The last backup is {days} days old.";
    }

    private static DateTimeOffset? Read(HostSettings settings)
    {
        var file = settings.Below(FileName);
        return File.Exists(file) && DateTimeOffset.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) ? at : null;
    }
}
