namespace SmartSpec.Tool.Commands;

/// <summary>The object that someone names: by kind and identifier, or by its identifier where no other object has it.</summary>
internal static class NamedSubject
{
    private const int MostListed = 5;

    /// <exception cref="BadInputException">No object is meant, or several are.</exception>
    public static Subject Read(Strategy strategy, string named, string command, SubjectKind? only = null)
    {
        var all = strategy.TraceableSubjects().Where(one => only is null || one.Kind == only).ToList();
        if (Subject.TryParse(named, out var subject) && all.Contains(subject))
            return subject;
        var same = all.FindAll(one => one.Id == named);
        return same switch
        {
            [var single] => single,
            [] => throw Unknown(all, named, command, only),
            _ => throw new BadInputException(
                new Words(
                    $"{command}: flera objekt heter ”{named}”; välj bland {Listed(same):all}.",
                    $"{command}: several objects are called '{named}'; choose among {Listed(same):all}."
                )
            ),
        };
    }

    private static BadInputException Unknown(List<Subject> all, string named, string command, SubjectKind? only)
    {
        var example = only is null ? "area:livsmedel, payment:17" : "livsmedel";
        var near = Near(all, named);
        return new(
            new Words($"{command}: det finns inget objekt ”{named}”", $"{command}: there is no object '{named}'")
                + (
                    near.Count > 0
                        ? new Words(
                            $"; menade du {string.Join(" eller ", near):all}?",
                            $"; did you mean {string.Join(" or ", near):all}?"
                        )
                    : all.Count is > 0 and <= MostListed * 2
                        ? new Words($"; välj bland {Listed(all):all}.", $"; choose among {Listed(all):all}.")
                    : only is not null && all.Count == 0 ? new Words($"; det finns inga än.", $"; there are none yet.")
                    : new Words($"; ange slag och beteckning, som {example}.", $"; give kind and identifier, such as {example}.")
                )
        );
    }

    /// <summary>The objects with the same identifier and another kind; or else those that are spelt almost so.</summary>
    private static List<Subject> Near(List<Subject> all, string named)
    {
        var id = Subject.TryParse(named, out var subject)
            ? subject.Id
            : named[(named.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var same = all.FindAll(one => one.Id == id);
        if (same.Count > 0)
            return [.. same.Take(MostListed)];
        var most = Math.Max(1, id.Length / 3);
        var ranked = all.Select(one => (Subject: one, Distance: Distance(one.Id, id)))
            .Where(one => one.Distance <= most)
            .ToList();
        return ranked.Count == 0
            ? []
            :
            [
                .. ranked
                    .Where(one => one.Distance == ranked.Min(other => other.Distance))
                    .Select(one => one.Subject)
                    .Take(MostListed),
            ];
    }

    private static string Listed(IEnumerable<Subject> subjects) => string.Join(", ", subjects);

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (
                    row[j],
                    Math.Min(Math.Min(row[j - 1], row[j]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1))
                );
        }

        return row[^1];
    }
}
