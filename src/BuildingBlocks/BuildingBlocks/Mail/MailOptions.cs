namespace BuildingBlocks.Mail;

/// <summary>How long mails are kept, and how many are sent.</summary>
public sealed class MailOptions
{
    /// <summary>After this time, the text of a mail that nobody waits for any more is forgotten; its fate stays.</summary>
    public TimeSpan KeepTextsFor { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How many mails this program hands over within a minute.</summary>
    public int PerMinute { get; set; } = 60;

    /// <summary>How many mails go to one address by themselves within an hour.</summary>
    public int AutomaticPerHour { get; set; } = 15;

    /// <summary>The same within a day.</summary>
    public int AutomaticPerDay { get; set; } = 40;

    /// <summary>Within this time, what says the same to the same address is one mail.</summary>
    public TimeSpan DoubleWithin { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many alerts of a kind go out one by one within <see cref="CollectFor"/>.</summary>
    public int AloneBeforeCollected { get; set; } = 3;

    /// <summary>How long further alerts of a kind are collected.</summary>
    public TimeSpan CollectFor { get; set; } = TimeSpan.FromMinutes(15);
}
