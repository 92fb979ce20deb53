using System.Runtime.CompilerServices;

namespace SmartSpec.Tests.Proofs;

/// <summary>The page about proofs.</summary>
internal static class Page
{
    /// <summary>The commands in its block for a shell.</summary>
    public static string Commands =>
        File.ReadAllText(Path.Combine(Folder(), "../../../src/SmartSpec/Proofs/README.md"))
            .ReplaceLineEndings("\n")
            .Split("```sh\n")[1]
            .Split("```")[0];

    /// <summary>The folder of golden proofs.</summary>
    public static string Golden => Path.Combine(Folder(), "Golden");

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
