namespace BuildingBlocks.Mail;

/// <summary>How freely a mail goes out.</summary>
public enum MailPace
{
    /// <summary>Somebody asked for this very mail, and something else limits how often: it goes out at once.</summary>
    Personal,

    /// <summary>The product sends it by itself: only so many go to one address.</summary>
    Automatic,

    /// <summary>An alert: when many come, those after the first ones are sent in one mail.</summary>
    Collected,
}
