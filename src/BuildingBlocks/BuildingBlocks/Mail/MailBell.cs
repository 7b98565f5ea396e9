using BuildingBlocks.Messaging;

namespace BuildingBlocks.Mail;

/// <summary>Rings when there may be mails to send.</summary>
internal sealed class MailBell : Bell;
