using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace BuildingBlocks.Tests.Mail.Servers;

/// <summary>A real mail server (npm's smtp-server) in a process of its own.</summary>
internal sealed class SmtpServerInNode : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    private readonly Process _process;
    private readonly string _folder;

    private SmtpServerInNode(Process process, string folder, int port) => (_process, _folder, Port) = (process, folder, port);

    public int Port { get; }

    /// <param name="settings">What the script reads.</param>
    /// <param name="certificate">The name a certificate is made out to, signed by itself; null for a server without TLS.</param>
    /// <param name="expired">Whether the certificate has run out.</param>
    public static async Task<(SmtpServerInNode Server, X509Certificate2? Certificate)> Start(
        Dictionary<string, object> settings, string? certificate = null, bool expired = false)
    {
        var folder = Directory.CreateTempSubdirectory("tests-smtp-").FullName;
        var made = certificate is null ? null : Make(certificate, expired);
        if (made is not null)
        {
            settings["cert"] = Path.Combine(folder, "cert.pem");
            settings["key"] = Path.Combine(folder, "key.pem");
            await File.WriteAllTextAsync((string)settings["cert"], made.ExportCertificatePem());
            await File.WriteAllTextAsync((string)settings["key"], made.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        }

        var process = Run(JsonSerializer.Serialize(settings));
        var port = (await process.StandardOutput.ReadLineAsync()).ShouldNotBeNull("smtp-server did not start: run npm ci.");
        return (new SmtpServerInNode(process, folder, int.Parse(port, CultureInfo.InvariantCulture)), made);
    }

    /// <summary>The next mail it took.</summary>
    public async Task<TakenMail> Taken() => JsonSerializer.Deserialize<TakenMail>((await _process.StandardOutput.ReadLineAsync())!, Format)!;

    public async ValueTask DisposeAsync()
    {
        // The end of its input ends the server.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static Process Run(string settings)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Mail", "Servers", "smtp-server.cjs"), settings])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("These tests run a mail server in Node.js, and node was not found: install Node.js 20 or newer.", missing);
        }
    }

    private static X509Certificate2 Make(string name, bool expired)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(name, out var address))
            names.AddIpAddress(address);
        else
            names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var today = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(today.AddDays(-10), expired ? today.AddDays(-1) : today.AddDays(10));
    }
}

/// <summary>A mail as the server took it.</summary>
internal sealed record TakenMail(string Text, string From, IReadOnlyList<string> To, string? User, bool Secure);
