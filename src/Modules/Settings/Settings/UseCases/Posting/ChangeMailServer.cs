using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Posting;

/// <summary>Sets up the mail server that counts from the next mail on, in place of the installation's configuration.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Usually 587, or 465 for TLS.</param>
/// <param name="Encryption">How what is said stays between the two.</param>
/// <param name="UserName">Null when it wants none.</param>
/// <param name="Password">Null or blank to keep the one that is there, which works for the same server and user alone.</param>
/// <param name="FromAddress">Whom mails are from.</param>
/// <param name="FromName">Null for the studio's name.</param>
/// <param name="ReplyTo">Null for the studio's contact address.</param>
public sealed record ChangeMailServer(
    string Host, int Port, SmtpEncryption Encryption, string? UserName, string? Password, string FromAddress, string? FromName, string? ReplyTo);

internal sealed class ChangeMailServerHandler(IMailServerRepository servers, ISecretProtector secrets) : ICommandHandler<ChangeMailServer>
{
    public async Task<Outcome> Handle(ChangeMailServer command, CancellationToken ct)
    {
        var plan = new MailServerPlan(
            command.Host, command.Port, command.Encryption, command.UserName, command.FromAddress, command.FromName, command.ReplyTo);
        var cipher = string.IsNullOrEmpty(command.Password) ? null : secrets.Protect(command.Password);
        var known = await servers.Find(ct);
        var server = known ?? new MailServer(MailServer.OnlyId);
        var outcome = server.Change(plan, cipher);
        if (outcome.Succeeded && known is null)
            servers.Add(server);
        return outcome;
    }
}
