using Settings.Ports;

namespace Settings.Tests.Fakes;

/// <summary>Quick instead of safe; says how often it compared, and may find every hash outdated.</summary>
internal sealed class ReversedPasswords : IPasswords
{
    public int Compared { get; private set; }

    public string Generation { get; set; } = "1";

    public string Hash(string password) => $"{Generation}:{new string(password.Reverse().ToArray())}";

    public PasswordMatch Compare(string? hash, string password)
    {
        Compared++;
        if (hash?.Split(':', 2)[1] != Hash(password).Split(':', 2)[1])
            return PasswordMatch.No;

        return hash == Hash(password) ? PasswordMatch.Yes : PasswordMatch.YesButOutdated;
    }
}
