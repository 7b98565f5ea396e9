namespace Settings.Ports;

/// <summary>Turns passwords into what may be stored, and tells whether one fits. Slow on purpose.</summary>
internal interface IPasswords
{
    string Hash(string password);

    /// <summary>Takes as long for an account without a password, null, as for any other.</summary>
    PasswordMatch Compare(string? hash, string password);
}

/// <summary>How a password compares with a hash.</summary>
internal enum PasswordMatch
{
    No,
    Yes,

    /// <summary>It fits, and should be hashed anew, as is usual by now.</summary>
    YesButOutdated,
}
