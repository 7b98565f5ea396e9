namespace Settings.Domain;

internal sealed partial class Account
{
    private const int MostDevices = 30;

    public Tries PasswordTries { get; private set; } = Tries.None;

    public DateTimeOffset? LastSignInAt { get; private set; }

    /// <summary>Hashes of the tokens of devices that signed in before, the latest last.</summary>
    public IReadOnlyList<string> Devices { get; private set; } = [];

    /// <summary>False while paused; such a try does not count.</summary>
    public bool CountTry(DateTimeOffset now)
    {
        if (PasswordTries.Count(now) is not { } counted)
            return false;

        PasswordTries = counted;
        return true;
    }

    /// <summary>The password was right after all.</summary>
    public void ForgiveTries() => PasswordTries = Tries.None;

    /// <summary>Signed in, with all that is asked for. True for another device than before; the very first one is none.</summary>
    public bool Welcome(string device, DateTimeOffset now)
    {
        var isNew = LastSignInAt is not null && !Devices.Contains(device);
        Devices = [.. Devices.Where(known => known != device).TakeLast(MostDevices - 1), device];
        LastSignInAt = now;
        return isNew;
    }
}
