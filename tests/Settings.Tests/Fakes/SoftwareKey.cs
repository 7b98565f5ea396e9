using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Settings.UseCases.Securing;

namespace Settings.Tests.Fakes;

/// <summary>A device with one passkey, as WebAuthn has it: ES256, no attestation. It can be made to lie.</summary>
internal sealed class SoftwareKey : IDisposable
{
    private const byte Present = 1;
    private const byte Verified = 4;
    private const byte HasKey = 64;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _user = "";

    public string Origin { get; set; } = "https://photos.example.com";

    public string Domain { get; set; } = "photos.example.com";

    public bool ChecksItsHolder { get; set; } = true;

    public uint Signatures { get; set; }

    public PasskeyAnswer Make(PasskeyQuestion question)
    {
        var options = JsonNode.Parse(question.Options)!;
        _user = options["user"]!["id"]!.GetValue<string>();
        byte[] length = [(byte)(_id.Length >> 8), (byte)_id.Length];
        byte[] data = [.. Data(HasKey), .. new byte[16], .. length, .. _id, .. PublicKey()];
        // A map of three: no format, no statement, the data.
        byte[] attestation = [0xA3, .. Word("fmt"), .. Word("none"), .. Word("attStmt"), 0xA0, .. Word("authData"), 0x58, (byte)data.Length, .. data];
        return Answer(question, new { clientDataJSON = Client(options, "webauthn.create"), attestationObject = Text(attestation) });
    }

    public PasskeyAnswer Use(PasskeyQuestion question)
    {
        var client = Client(JsonNode.Parse(question.Options)!, "webauthn.get");
        var data = Data();
        byte[] signed = [.. data, .. SHA256.HashData(Base64Url.DecodeFromChars(client))];
        var signature = _key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(question, new { clientDataJSON = client, authenticatorData = Text(data), signature = Text(signature), userHandle = _user });
    }

    public void Dispose() => _key.Dispose();

    private PasskeyAnswer Answer(PasskeyQuestion question, object response) => new(
        question.State, JsonSerializer.Serialize(new { id = Text(_id), rawId = Text(_id), type = "public-key", clientExtensionResults = new { }, response }));

    private string Client(JsonNode options, string type) => Text(JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = options["challenge"]!.GetValue<string>(), origin = Origin, crossOrigin = false }));

    private byte[] Data(byte flags = 0)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Signatures);
        return [.. SHA256.HashData(Encoding.ASCII.GetBytes(Domain)), (byte)(flags | Present | (ChecksItsHolder ? Verified : 0)), .. count];
    }

    // COSE: key type EC2 (1: 2), algorithm ES256 (3: -7), curve P-256 (-1: 1), x (-2), y (-3).
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private static byte[] Word(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
