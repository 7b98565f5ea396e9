using System.Net;
using BuildingBlocks.Mail;

namespace Galleries.UseCases.Inviting;

/// <summary>A mail with one button.</summary>
/// <param name="Name">Whom it greets; null for nobody by name.</param>
/// <param name="Sentence">What it is about.</param>
/// <param name="Button">What the button says.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="Hint">What to know of the link.</param>
/// <param name="Signature">Who writes.</param>
internal sealed record Letter(string? Name, string Sentence, string Button, Uri Link, string Hint, string Signature)
{
    /// <summary>Somebody's own words; null for none.</summary>
    public string? Message { get; init; }

    private string Greeting => Name is null ? "Hello," : $"Hello {Name},";

    public MailMessage To(string email, string subject, string? replyTo, Guid? galleryId) => new(email, Name, subject, Text(), Html(), replyTo, galleryId);

    private string Text() => $"""
        {Greeting}

        {Sentence}
        {(Message is null ? "" : $"\n{Message}\n")}
        {Button}:
        {Link.AbsoluteUri}

        {Hint}

        {Signature}
        """;

    private string Html() => $"""
        <!DOCTYPE html>
        <html lang="en">
        <body style="margin:0;padding:32px 16px;background:#f6f5f3;font:16px/1.5 Helvetica,Arial,sans-serif;color:#222">
        <div style="max-width:520px;margin:0 auto;padding:32px;background:#fff;border-radius:8px">
        <p>{Encoded(Greeting)}</p>
        <p>{Encoded(Sentence)}</p>
        {(Message is null ? "" : $"<p style=\"white-space:pre-line\">{Encoded(Message)}</p>")}
        <p style="margin:32px 0"><a href="{Encoded(Link.AbsoluteUri)}" style="padding:12px 24px;background:#222;color:#fff;border-radius:6px;text-decoration:none">{Encoded(Button)}</a></p>
        <p style="color:#666;font-size:14px">{Encoded(Hint)}</p>
        <p>{Encoded(Signature)}</p>
        </div>
        </body>
        </html>
        """;

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
