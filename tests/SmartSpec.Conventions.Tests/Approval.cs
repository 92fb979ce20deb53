using System.Runtime.CompilerServices;

namespace SmartSpec.Conventions.Tests;

/// <summary>
/// Compares text with an approved file of the repository; what differs is written beside it as <c>.received.txt</c>.
/// </summary>
internal static class Approval
{
    /// <summary>The repository's top folder.</summary>
    public static string Root() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    private static string Here([CallerFilePath] string here = "") => here;

    /// <summary>Set this variable to approve everything as it is now.</summary>
    private static bool ApproveAll => Environment.GetEnvironmentVariable("SMARTSPEC_APPROVE") == "1";

    public static void Verify(string actual, string path)
    {
        var approved = Path.Combine(Root(), path);
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (ApproveAll)
            File.WriteAllText(approved, text);
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        var received = Path.ChangeExtension(approved, ".received.txt");
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        text.Should()
            .Be(
                expected,
                $"{path} is approved; if the change is meant, run the tests once with SMARTSPEC_APPROVE=1 and commit the file"
            );
    }
}
