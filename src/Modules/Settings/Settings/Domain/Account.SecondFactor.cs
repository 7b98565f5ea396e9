namespace Settings.Domain;

internal sealed partial class Account
{
    /// <summary>The key of the codes asked for after the password, encrypted; null while none are.</summary>
    public string? CodeKey { get; private set; }

    /// <summary>A key that was shown and is in force once a code of it is typed; encrypted.</summary>
    public string? ProposedCodeKey { get; private set; }

    /// <summary>The time step of the last code that was accepted: neither it nor an earlier one is accepted again.</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>Hashes of the recovery codes that are left.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public Tries CodeTries { get; private set; } = Tries.None;

    public bool AsksForCode => CodeKey is not null;

    public void ProposeCodes(string key) => ProposedCodeKey = key;

    /// <summary>A code of the proposed key was typed.</summary>
    public void TurnCodesOn(long step, IEnumerable<string> recoveryCodes)
    {
        (CodeKey, ProposedCodeKey, LastCodeStep) = (ProposedCodeKey, null, step);
        RenewRecoveryCodes(recoveryCodes);
    }

    public void TurnCodesOff()
    {
        (CodeKey, ProposedCodeKey, LastCodeStep) = (null, null, 0);
        (RecoveryCodes, CodeTries) = ([], Tries.None);
    }

    public void RenewRecoveryCodes(IEnumerable<string> hashes) => RecoveryCodes = [.. hashes];

    /// <summary>False while paused; such a try does not count.</summary>
    public bool CountCode(DateTimeOffset now)
    {
        if (CodeTries.Count(now) is not { } counted)
            return false;

        CodeTries = counted;
        return true;
    }

    /// <summary>Each code is good once.</summary>
    public bool UseCode(long step)
    {
        if (step <= LastCodeStep)
            return false;

        (LastCodeStep, CodeTries) = (step, Tries.None);
        return true;
    }

    /// <summary>Each recovery code is good once.</summary>
    public bool UseRecoveryCode(string hash)
    {
        var left = RecoveryCodes.Where(known => !IsSame(known, hash)).ToList();
        if (left.Count == RecoveryCodes.Count)
            return false;

        (RecoveryCodes, CodeTries) = (left, Tries.None);
        return true;
    }
}
