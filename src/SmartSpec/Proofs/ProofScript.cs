namespace SmartSpec.Proofs;

/// <summary>
/// The script that verifies histories and proofs without .NET: Python 3 with its standard library, and <c>openssl</c>.
/// </summary>
public static class ProofScript
{
    /// <summary>The file's name.</summary>
    public const string FileName = "verify.py";

    /// <summary>The script; put it beside exported histories and proofs.</summary>
    public static string Text
    {
        get
        {
            using var script = typeof(ProofScript).Assembly.GetManifestResourceStream($"SmartSpec.Proofs.{FileName}")!;
            using var reader = new StreamReader(script);
            return reader.ReadToEnd();
        }
    }
}
