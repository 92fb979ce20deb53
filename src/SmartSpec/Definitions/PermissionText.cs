using System.Text;

namespace SmartSpec;

/// <summary>
/// The permission matrix as text: what can be done to each kind of object, by whom, from where and on what conditions.
/// </summary>
/// <param name="matrix">The matrix.</param>
/// <param name="texts">The texts.</param>
internal sealed class PermissionText(PermissionMatrix matrix, Texts texts)
{
    private const int Columns = 80;

    private readonly PermissionWords words = new(texts);
    private readonly StringBuilder written = new();

    public string Write()
    {
        Paragraph(words.Title(matrix), 0);
        SubjectKind? kind = null;
        foreach (var row in matrix.Rows)
        {
            if (row.On != kind)
            {
                written.Append('\n');
                Paragraph(words.Kind(row.On), 0);
            }

            kind = row.On;
            written.Append('\n');
            Paragraph($"{words.Act(row)} ({row.Act})", 2);
            Paragraph($"{words.May}: {words.Roles(row)}", 4);
            if (row.Steps.Count > 0)
                Paragraph($"{words.From}: {words.Steps(row)}", 4);
            if (row.Stages.Count > 0)
                Paragraph($"{words.Stage}: {words.Stages(row)}", 4);
            if (row.Gates.Count > 0)
                Paragraph($"{words.Conditions}: {string.Join("; ", row.GatesIn(texts))}", 4);
        }

        return written.ToString();
    }

    /// <summary>Words in lines of at most 80 columns; those after the first are indented by two more.</summary>
    private void Paragraph(string said, int indent)
    {
        var line = new StringBuilder().Append(' ', indent);
        var isEmpty = true;
        foreach (var word in said.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Columns)
            {
                written.Append(line).Append('\n');
                line.Clear().Append(' ', indent + 2);
                isEmpty = true;
            }

            if (!isEmpty)
                line.Append(' ');
            line.Append(word);
            isEmpty = false;
        }

        written.Append(line).Append('\n');
    }
}
