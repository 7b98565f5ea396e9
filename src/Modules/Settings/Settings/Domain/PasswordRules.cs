using BuildingBlocks;

namespace Settings.Domain;

/// <summary>What makes a password acceptable: its length, and that nobody would try it first.</summary>
internal static class PasswordRules
{
    public const int Shortest = 10;

    /// <summary>Hashing takes time with length; nobody types more.</summary>
    public const int Longest = 256;

    // Only those that are long enough to pass the first rule.
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "0123456789", "0987654321", "1020304050", "1111111111", "1122334455", "1212121212", "123123123123", "1231231234", "1234512345",
        "1234554321", "1234567890", "12345678900", "123456789012", "1234567890a", "1234567890q", "1234567891", "12345678910", "123456789a",
        "123456789q", "123456789z", "1357924680", "147258369a", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qazxsw23edc", "2222222222",
        "5555555555", "7777777777", "9876543210", "a123456789", "aa12345678", "abc1234567", "abcd123456", "abcdefghij", "abcdefghijk",
        "administrator", "asdfasdfasdf", "asdfghjkl1", "asdfghjkl;", "aaaaaaaaaa", "baseball123", "basketball", "butterfly1", "changeme123",
        "changeme1234", "cheesecake", "chocolate1", "computer123", "dragon1234", "football123", "iloveyou12", "iloveyou123", "iloveyou1234",
        "letmein123", "letmein1234", "liverpool1", "manchester", "password01", "password10", "password11", "password12", "password123",
        "password1234", "password12345", "password123!", "passw0rd123", "password2024", "password2025", "password2026", "passwordpassword",
        "photographer", "photography", "photography1", "princess123", "q1w2e3r4t5", "q1w2e3r4t5y6", "qazwsxedcrfv", "qwerty1234",
        "qwerty12345", "qwerty123456", "qwerty123!", "qwertyuiop", "qwertyuiop1", "qwertyuiop123", "qwertz1234", "qwertzuiop", "starwars123",
        "sunshine123", "superman123", "test123456", "test1234567", "testtesttest", "trustno1234", "unbelievable", "welcome123",
        "welcome1234", "whatever123", "zaq12wsxcde", "zxcvbnm123", "zxcvbnm1234",
    };

    public static Outcome Check(string password, string email, string field) => password switch
    {
        { Length: < Shortest } => Outcome.Refused($"A password needs at least {Shortest} characters.", field),
        { Length: > Longest } => Outcome.Refused($"A password can have at most {Longest} characters.", field),
        _ when string.IsNullOrWhiteSpace(password) => Outcome.Refused("A password needs more than blanks.", field),
        _ when password.Trim().Equals(email.Trim(), StringComparison.OrdinalIgnoreCase) =>
            Outcome.Refused("Please choose a password that is not the e-mail address.", field),
        _ when Common.Contains(password) =>
            Outcome.Refused("This password is among the first that anybody would try. Please choose another one.", field),
        _ => Outcome.Done,
    };
}
